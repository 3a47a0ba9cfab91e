package org.waymark.app.communication;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.waymark.app.skills.SkillsTest;

/** The application with a mail server and a clock that stands at {@link PostOffice#MONDAY}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SkillsTest
@Import(PostOffice.class)
public @interface MailTest {}
