package org.waymark.app.conversations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;
import org.waymark.app.ModuleTest;
import org.waymark.app.opportunities.OpeningsSlice;

/** Conversations with the modules they use, on a database of the class's own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ModuleTest(with = {"exchange", "opportunities"})
@Import({OpeningsSlice.class, Talking.class, TalkPartners.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public @interface TalksTest {}
