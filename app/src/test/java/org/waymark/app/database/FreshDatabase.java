package org.waymark.app.database;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.annotation.Transactional;

/** Classes that commit start on a fresh copy of the template; classes that roll back need none. */
public class FreshDatabase implements TestExecutionListener {
  @Override
  public void beforeTestClass(TestContext test) {
    if (!AnnotatedElementUtils.hasAnnotation(test.getTestClass(), Transactional.class)) {
      test.getApplicationContext().getBean(TestDatabase.Switch.class).fresh();
    }
  }
}
