package org.waymark.app.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.waymark.app.kernel.Hat;

/**
 * Which hats reach a page at all. A handler without it answers 404 to everybody, and fails a test.
 * What of the page's objects a viewer sees is the module's own affair.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenTo {
  /** Any one of these hats; empty only with {@link #everyone()} or {@link #strangers()}. */
  Hat[] value() default {};

  /** Whoever is signed in, a pure administrator included. */
  boolean everyone() default false;

  /** Also people who are not signed in. */
  boolean strangers() default false;
}
