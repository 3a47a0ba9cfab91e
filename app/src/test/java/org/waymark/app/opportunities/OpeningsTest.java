package org.waymark.app.opportunities;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.waymark.app.ModuleTest;

/**
 * The module with the modules it uses and the runs of imports, on a database of the class's own:
 * what tests do is committed, so that races are races and listeners listen.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(with = "exchange")
@Import(OpeningsSlice.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface OpeningsTest {}
