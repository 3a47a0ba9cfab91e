package org.waymark.app.mobility.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveLife;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.StepLife;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells those whom the tables of moves and steps name. */
@Component
class MoveNotices {
  static final String KIND = "moves";

  /** The link in the mail answers longer than the clock runs: late is better than never. */
  private static final Duration LINK = Duration.ofDays(60);

  private final Notices notices;
  private final AnswerLinks links;
  private final Owners owners;
  private final People people;
  private final Clock clock;

  MoveNotices(Notices notices, AnswerLinks links, Owners owners, People people, Clock clock) {
    this.notices = notices;
    this.links = links;
    this.clock = clock;
    this.owners = owners;
    this.people = people;
  }

  /** A move came to another stage. */
  void moved(
      MoveCase before, MoveCase move, Part by, Act act, @Nullable PersonId who, String once) {
    MoveLife.TABLE
        .after(before.stage(), by, act)
        .ifPresent(
            row ->
                row.told().forEach(part -> tell(move, part, act.name(), who, once + " " + part)));
  }

  /**
   * It ended before its day: those whom the table does not name, and who had a step, hear it too.
   */
  void ended(MoveCase move, Part by, Act act, Set<PersonId> asked, @Nullable PersonId who) {
    Set<PersonId> others = new LinkedHashSet<>(asked);
    for (Part part : List.of(Part.PERSON, Part.HOME_MANAGER, Part.HOST_MANAGER, Part.HR_PARTNER)) {
      others.removeAll(people(move, part));
    }
    others.remove(who);
    tell(
        others,
        move.id() + " ended " + by,
        Words.of("mobility.told." + act.name(), name(move.person()), move.title()),
        "/team/moves");
  }

  private void tell(MoveCase move, Part part, String what, @Nullable PersonId butNot, String once) {
    Words words =
        part == Part.PERSON
            ? Words.of("mobility.told.own." + what, move.title())
            : Words.of("mobility.told." + what, name(move.person()), move.title());
    Set<PersonId> whom = new LinkedHashSet<>(people(move, part));
    whom.remove(butNot);
    tell(whom, once, words, move);
  }

  private Collection<PersonId> people(MoveCase move, Part part) {
    return switch (part) {
      case PERSON -> List.of(move.person());
      case HOME_MANAGER -> owners.home(move).map(List::of).orElse(List.of());
      case HOST_MANAGER -> owners.host(move);
      case HR_PARTNER -> partners(move);
      case COMPANY -> List.of();
    };
  }

  private Set<PersonId> partners(MoveCase move) {
    Set<PersonId> all = new LinkedHashSet<>(owners.partners(move));
    all.addAll(owners.hostPartners(move));
    return all;
  }

  /** A step came to another stage. */
  void stepped(MoveCase move, MoveStep before, MoveStep step, StepLife.Actor by, StepLife.Act act) {
    StepLife.TABLE
        .after(before.state().stage(), by, act)
        .ifPresent(row -> row.told().forEach(whom -> tellStep(move, step, whom, act)));
  }

  private void tellStep(MoveCase move, MoveStep step, StepLife.Actor whom, StepLife.Act act) {
    switch (whom) {
      case OWNER -> {
        if (act == StepLife.Act.ASK || act == StepLife.Act.ASK_AGAIN) {
          ask(move, step, owners.of(move, step.kind()));
        } else {
          tell(owners.of(move, step.kind()), once(step, act), words("step", move, act), move);
        }
      }
      case HR_PARTNER -> tell(partners(move), once(step, act), words("step", move, act), move);
      case PERSON ->
          tell(List.of(move.person()), once(step, act), words("own.step", move, act), move);
      case COMPANY -> {}
    }
  }

  private Words words(String prefix, MoveCase move, StepLife.Act act) {
    String key = "mobility.told." + prefix + "." + act.name();
    return prefix.equals("step")
        ? Words.of(key, name(move.person()), move.title())
        : Words.of(key, move.title());
  }

  private static String once(MoveStep step, StepLife.Act act) {
    return "step " + step.id() + " " + act + moment(step);
  }

  private static String moment(MoveStep step) {
    return switch (step.state()) {
      case StepState.Open(StepState.StepClock clock) -> " " + clock.openedOn();
      case StepState.Agreed(StepState.Answer a) -> " " + a.at();
      case StepState.Declined(StepState.Answer a) -> " " + a.at();
      case StepState.Lapsed _, StepState.Waiting _, StepState.Dropped _ -> "";
    };
  }

  /** Asks those who have a step; whoever was asked already hears nothing. */
  void ask(MoveCase move, MoveStep step, Collection<PersonId> whom) {
    if (step.state() instanceof StepState.Open(StepState.StepClock clock)) {
      Words words = about("ask", move, step);
      String once = "move step " + step.id() + " asked " + clock.openedOn();
      for (PersonId person : whom) {
        AnswerLink link =
            links.issue(
                person, StepQuestions.PURPOSE, step.id().value(), this.clock.instant().plus(LINK));
        notices.tell(person, KIND, once, words, "/moves/" + move.id(), Extras.answer(link));
      }
    }
  }

  private Words about(String what, MoveCase move, MoveStep step) {
    String asks = step.kind().back() ? "BACK" : step.kind().sort().name();
    return Words.of("mobility.told." + what + "." + asks, name(move.person()), move.title());
  }

  void remind(MoveCase move, MoveStep step, StepState.StepClock clock) {
    tell(
        owners.of(move, step.kind()),
        "step " + step.id() + " reminded " + clock.openedOn(),
        about("remind", move, step),
        move);
  }

  /** To HR, and to whom the owners report. */
  void escalate(MoveCase move, MoveStep step, StepState.StepClock clock) {
    Set<PersonId> whom = partners(move);
    for (PersonId owner : owners.of(move, step.kind())) {
      people.managerOf(owner).filter(p -> !p.equals(move.person())).ifPresent(whom::add);
    }
    tell(
        whom,
        "step " + step.id() + " late " + clock.openedOn(),
        about("escalate", move, step),
        move);
  }

  void hr(MoveCase move, String once, String key, Object... values) {
    tell(partners(move), once, Words.of(key, values), move);
  }

  void person(MoveCase move, String once, String key, Object... values) {
    tell(List.of(move.person()), once, Words.of(key, values), move);
  }

  void tell(Collection<PersonId> whom, String once, Words words, MoveCase move) {
    tell(whom, once, words, "/moves/" + move.id());
  }

  void tell(Collection<PersonId> whom, String once, Words words, String href) {
    notices.tellAll(whom, KIND, "move " + once, words, href);
  }

  String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
