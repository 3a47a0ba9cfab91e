package org.waymark.app.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Implemented by each module that lets a person share something: lines of "who can see me". */
public interface VisibilitySource {
  /**
   * One line: what is shared (a message key and its values), with whom (a person, or a message key
   * for an audience), until when, and where to change it.
   */
  record Line(
      Refusal what,
      @Nullable PersonId with,
      @Nullable String audienceKey,
      @Nullable LocalDate until,
      String href) {}

  List<Line> visibleOf(PersonId person);
}
