package org.waymark.app.academy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;

/** The academy of the sample company; what a test does is taken back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CompanyTest
@Transactional
@Import({SignedIn.class, Things.class, Classroom.class})
public @interface AcademyTest {}
