package org.waymark.app.skills;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.waymark.app.database.FreshDatabase;

/** Each test on a fresh copy of the database: imports commit, and keep a record of their own. */
public final class FreshForEach implements TestExecutionListener {
  private final FreshDatabase fresh = new FreshDatabase();

  @Override
  public void beforeTestMethod(TestContext test) {
    fresh.beforeTestClass(test);
  }
}
