package org.waymark.app.people;

import org.jspecify.annotations.Nullable;

/** A role as it shall be; the code says which. */
public record RoleDraft(
    String code,
    String title,
    @Nullable String familyCode,
    @Nullable Integer level,
    String description,
    String occupation) {
  /** Most characters of a title; what is longer is a description. */
  public static final int LONGEST_TITLE = 300;
}
