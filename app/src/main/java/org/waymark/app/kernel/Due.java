package org.waymark.app.kernel;

/** What falls due with time in a module: reminders, deadlines, days that were planned. */
@FunctionalInterface
public interface Due {
  /**
   * Works off everything that is due by the clock. Called every minute, and by several processes,
   * so that a second call finds nothing left to do.
   */
  void workOff();
}
