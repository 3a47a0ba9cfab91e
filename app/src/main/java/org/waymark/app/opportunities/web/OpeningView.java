package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Eligibility;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Stages;
import org.waymark.app.shell.Words;

/**
 * One opening, as its page shows it.
 *
 * @param why the reason it was closed with, or nothing
 * @param level the level of its role and how far that is from the viewer's
 * @param typed what was written into a form that was not taken, by the id of its field
 * @param know null for accounts without a person
 */
public record OpeningView(
    OpeningCard card,
    List<Words> facts,
    @Nullable Words level,
    @Nullable PersonCard owner,
    List<List<String>> work,
    List<Asked> asked,
    @Nullable String why,
    @Nullable Words until,
    @Nullable Stages know,
    Mine mine,
    boolean mayWorkOn,
    List<PageSlot.Part> fit,
    List<PageSlot.Part> beside,
    List<PageSlot.Part> filling,
    LifeView life,
    List<Refusal> refusals,
    Map<String, String> typed) {
  /** A requirement with the name of its skill and its share of the whole, in percent. */
  public record Asked(String skill, int minimum, int percent, boolean required) {}

  /**
   * What it is to the viewer.
   *
   * @param obstacles why they could not apply today
   * @param eligibility what the company's rules say; null where nobody is to apply
   * @param sent their application, where one is on its way
   */
  public record Mine(
      boolean person,
      boolean fills,
      boolean kept,
      boolean draft,
      @Nullable ApplicationId sent,
      @Nullable Eligibility eligibility,
      List<Refusal> obstacles) {
    static final Mine NOBODY = new Mine(false, false, false, false, null, null, List.of());

    /** Whether there is an exception to ask for, and nothing else in the way. */
    public boolean exceptionHelps() {
      return eligibility != null
          && eligibility.state() == Eligibility.State.EXCEPTION
          && obstacles.stream().noneMatch(r -> r.key().startsWith(OURS) && !r.key().equals(ASK));
    }

    private static final String OURS = "opportunities.apply.";
    private static final String ASK = OURS + "exception";
  }

  /** What stands in this field of a form that was not taken; nothing otherwise. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public String id() {
    return card.id().toString();
  }
}
