package org.waymark.app.mobility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.DayRule;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Reply;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.Answering;
import org.waymark.app.mobility.work.CaseOpening;
import org.waymark.app.mobility.work.CheckIns;
import org.waymark.app.mobility.work.DueMoves;
import org.waymark.app.mobility.work.Owners;
import org.waymark.app.mobility.work.Planning;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/**
 * Plays moves through the very doors that the pages use, with the eyes of whoever it is to: for a
 * sample company, whose clock is set to each day before.
 */
@Service
public class PlayedMoves {
  private final CaseOpening cases;
  private final Moves moves;
  private final Steps steps;
  private final Owners owners;
  private final Answering answering;
  private final Planning planning;
  private final CheckIns checkIns;
  private final CheckInBook book;
  private final Specialists specialists;
  private final DueMoves due;

  PlayedMoves(
      CaseOpening cases,
      Moves moves,
      Steps steps,
      Owners owners,
      Answering answering,
      Planning planning,
      CheckIns checkIns,
      CheckInBook book,
      Specialists specialists,
      DueMoves due) {
    this.cases = cases;
    this.moves = moves;
    this.steps = steps;
    this.owners = owners;
    this.answering = answering;
    this.planning = planning;
    this.checkIns = checkIns;
    this.book = book;
    this.specialists = specialists;
    this.due = due;
  }

  public MoveId accepted(ApplicationId application, OpeningId opening, PersonId person) {
    return cases.open(application, opening, person).orElseThrow();
  }

  /** Who answers for global mobility, right to work, tax or finance. */
  public void names(PersonId partner, String kind, PersonId specialist) {
    done(
        specialists.name(
            viewer(partner, Hat.HR_PARTNER), Speciality.of(kind).orElseThrow(), specialist));
  }

  /** Whoever has these steps agrees; steps that nobody is asked yet come later. */
  public void agree(MoveId id, String... kinds) {
    MoveCase move = moves.find(id).orElseThrow();
    for (String kind : kinds) {
      for (MoveStep step : steps.of(id)) {
        if (step.kind().code().equals(kind) && step.state() instanceof StepState.Open) {
          answer(move, step, Reply.agree());
        }
      }
    }
  }

  /** The manager lets the person go so many days later than planned. */
  public void releaseLater(MoveId id, int days, String why) {
    MoveCase move = moves.find(id).orElseThrow();
    LocalDate on = move.proposedOn().plusDays(days);
    steps.of(id).stream()
        .filter(s -> s.kind() == StepKind.RELEASE)
        .forEach(s -> answer(move, s, Reply.later(on, why)));
  }

  private void answer(MoveCase move, MoveStep step, Reply reply) {
    PersonId owner = owners.of(move, step.kind()).getFirst();
    done(answering.answer(viewer(owner), step.id(), reply));
  }

  /** The new manager fixes this day, or the next one on which people work there. */
  public void schedule(MoveId id, LocalDate on) {
    MoveCase move = moves.find(id).orElseThrow();
    Viewer host = viewer(owners.host(move).getFirst());
    LocalDate day = on.isBefore(move.proposedOn()) ? move.proposedOn() : on;
    done(planning.schedule(host, id, new DayRule.Wish(day, true), ""));
  }

  /** Whoever is asked on that day says how it goes. */
  public void say(
      MoveId id, int day, CheckInParty party, int how, @Nullable Integer weeks, String words) {
    CheckIn asked =
        book.of(id).stream()
            .filter(c -> c.day() == day && c.party() == party)
            .findFirst()
            .orElseThrow();
    boolean mover = party == CheckInParty.MOVER;
    CheckIn.Said said = new CheckIn.Said(how, how, how, weeks, words, mover && how < 4, false);
    done(checkIns.answer(viewer(asked.person()), asked.id(), said));
  }

  /** Everybody who is asked says that it goes like this. */
  public void sayAll(MoveId id, int how, int weeks) {
    for (CheckIn asked : book.of(id)) {
      if (asked.askedAt() != null && asked.open()) {
        boolean light = asked.party() == CheckInParty.OLD_MANAGER;
        CheckIn.Said said =
            new CheckIn.Said(
                how,
                light ? null : how,
                light ? null : how,
                light ? null : weeks,
                "",
                false,
                false);
        done(checkIns.answer(viewer(asked.person()), asked.id(), said));
      }
    }
  }

  /** What is due by the clock. */
  public void workOff() {
    due.workOff();
  }

  private static Viewer viewer(PersonId person, Hat... hats) {
    List<Grant> grants =
        Stream.concat(Stream.of(Hat.EMPLOYEE), Arrays.stream(hats))
            .map(hat -> new Grant(hat, null))
            .toList();
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private static void done(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      throw new IllegalStateException("The sample moves the impossible: " + refused.reasons());
    }
  }
}
