package org.waymark.app.recognition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.waymark.app.ModuleTest;
import org.waymark.app.mobility.Moving;
import org.waymark.app.mobility.Partners;
import org.waymark.app.opportunities.OpeningsSlice;

/**
 * Recognition with the modules it uses, on a database of the class's own; what tests do is kept.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(with = "exchange")
@Import({OpeningsSlice.class, Moving.class, Partners.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface RecognitionTest {}
