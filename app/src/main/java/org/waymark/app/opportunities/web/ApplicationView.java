package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Stages;
import org.waymark.app.shell.Words;

/**
 * One application, for the person or for those who fill the opening.
 *
 * @param stage DRAFT, SENT or TAKEN_BACK
 * @param email of the person, for those who fill the opening, where it is known
 * @param frozen what it is judged on, once sent
 */
public record ApplicationView(
    ApplicationId id,
    OpeningCard opening,
    PersonCard person,
    boolean mine,
    @Nullable String email,
    String stage,
    LocalDate since,
    boolean openingOver,
    List<List<String>> letter,
    @Nullable Frozen frozen,
    String to,
    @Nullable Words secret,
    @Nullable Stages know,
    @Nullable Words until) {
  /**
   * What counted on the day it was sent.
   *
   * @param fit null where nothing was asked for, and for what was sent before fits were kept
   */
  public record Frozen(
      LocalDate on, @Nullable FrozenFitView fit, List<Line> asked, List<Held> others) {}

  /** A requirement beside the level that the person had, 0 for none. */
  public record Line(String skill, int level, int minimum, boolean required) {}

  /** A level beyond what was asked for. */
  public record Held(String skill, int level) {}
}
