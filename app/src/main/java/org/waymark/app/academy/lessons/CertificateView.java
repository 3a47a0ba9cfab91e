package org.waymark.app.academy.lessons;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands behind the number of a certificate. */
public record CertificateView(String number, @Nullable Found found) {
  /**
   * A certificate that there is.
   *
   * @param lesson 0 for all eight
   */
  public record Found(String name, int lesson, LocalDate on) {
    /** Message key. */
    public String title() {
      return lesson == 0 ? "academy.lesson.all" : "academy.lesson." + lesson;
    }
  }
}
