package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.policy.PolicyVersion;

/**
 * A version and where it stands.
 *
 * @param basedOn the version that it changes
 * @param effectiveOn from when it holds; only once it was activated
 * @param revision counts changes, so that nobody overwrites what they did not see
 */
public record Version(
    PolicyVersion id,
    String name,
    @Nullable PolicyVersion basedOn,
    Stage stage,
    @Nullable LocalDate effectiveOn,
    int revision) {
  public static final int LONGEST_NAME = 120;

  /** Where a version stands. */
  public enum Stage {
    DRAFT,
    HANDED_IN,
    ACTIVATED,
    DROPPED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public Version at(Stage next, @Nullable LocalDate effective) {
    return new Version(id, name, basedOn, next, effective, revision);
  }

  public boolean draft() {
    return stage == Stage.DRAFT;
  }
}
