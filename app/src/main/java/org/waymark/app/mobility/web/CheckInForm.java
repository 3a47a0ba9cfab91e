package org.waymark.app.mobility.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.model.CheckIn;

/** What was typed into a check-in. */
record CheckInForm(
    @Nullable String how,
    @Nullable String support,
    @Nullable String skills,
    @Nullable String weeks,
    @Nullable String words,
    @Nullable String talk,
    @Nullable String shown) {
  CheckIn.Said said() {
    return new CheckIn.Said(
        number(how),
        number(support),
        number(skills),
        number(weeks),
        words == null ? "" : Typed.text(words),
        "true".equals(talk),
        "true".equals(shown));
  }

  private static @Nullable Integer number(@Nullable String typed) {
    return typed == null ? null : Typed.number(typed);
  }
}
