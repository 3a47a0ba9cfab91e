package org.waymark.app.console;

/** The days before a sample's today; what is done falls on the day that was taken last. */
@FunctionalInterface
interface SampleDays {
  void ago(int days);
}
