package org.waymark.app.mobility.border.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;

/**
 * An international case with its rules; it may begin before there is an opening.
 *
 * @param home the country that the person works in as it begins
 * @param pack the version of the country's pack that its tasks come from
 */
public record BorderCase(
    BorderId id,
    PersonId person,
    @Nullable MoveId move,
    BorderStage stage,
    String home,
    Goal goal,
    Story story,
    @Nullable UUID pack,
    LocalDate openedOn) {

  public boolean may(BorderPart part, BorderAct act) {
    return BorderLife.TABLE.after(stage, part, act).isPresent();
  }

  /** The person asks HR. */
  public Outcome<BorderCase> ask(Map<Risk, Answer> answers) {
    List<Refusal> no = new ArrayList<>();
    missing(no, story.motivation(), "mobility.border.needs.motivation");
    missing(no, story.contributions(), "mobility.border.needs.contributions");
    if (!answers.keySet().containsAll(Risk.asked(true))) {
      no.add(Refusal.of("mobility.border.needs.answers"));
    }
    return step(BorderPart.PERSON, BorderAct.ASK, no);
  }

  /** HR shows it to leaders. */
  public Outcome<BorderCase> present(Map<Risk, Answer> answers) {
    List<Refusal> no = new ArrayList<>();
    missing(no, goal.country(), "mobility.border.needs.country");
    missing(no, story.consulted(), "mobility.border.needs.consulted");
    missing(no, story.benefit(), "mobility.border.needs.benefit");
    missing(no, story.cost(), "mobility.border.needs.cost");
    if (!answers.keySet().containsAll(Risk.asked(false))) {
      no.add(Refusal.of("mobility.border.needs.answers"));
    }
    return step(BorderPart.HR_PARTNER, BorderAct.PRESENT, no);
  }

  /** An act that is nothing without words. */
  public Outcome<BorderCase> say(BorderPart by, BorderAct act, String why) {
    List<Refusal> no = new ArrayList<>();
    missing(no, why, "mobility.border.needs.words");
    return step(by, act, no);
  }

  public Outcome<BorderCase> step(BorderPart by, BorderAct act) {
    return step(by, act, List.of());
  }

  private Outcome<BorderCase> step(BorderPart by, BorderAct act, List<Refusal> no) {
    var row = BorderLife.TABLE.after(stage, by, act);
    if (row.isEmpty()) {
      return Outcome.refused("mobility.border.not_now");
    }
    if (story.tooLong()) {
      return Outcome.refused("mobility.why_fits", Story.LONGEST);
    }
    return no.isEmpty() ? Outcome.done(at(row.get().to())) : Outcome.refused(no);
  }

  private static void missing(List<Refusal> no, String text, String key) {
    if (text.isBlank()) {
      no.add(Refusal.of(key));
    }
  }

  private BorderCase at(BorderStage next) {
    return new BorderCase(id, person, move, next, home, goal, story, pack, openedOn);
  }

  public BorderCase with(Goal other) {
    return new BorderCase(id, person, move, stage, home, other, story, pack, openedOn);
  }

  public BorderCase with(Story other) {
    return new BorderCase(id, person, move, stage, home, goal, other, pack, openedOn);
  }

  public BorderCase by(@Nullable UUID other) {
    return new BorderCase(id, person, move, stage, home, goal, story, other, openedOn);
  }

  public BorderCase on(@Nullable MoveId other) {
    return new BorderCase(id, person, other, stage, home, goal, story, pack, openedOn);
  }
}
