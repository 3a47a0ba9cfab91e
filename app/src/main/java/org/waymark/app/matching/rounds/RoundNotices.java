package org.waymark.app.matching.rounds;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.rounds.RoundLife.Act;
import org.waymark.app.matching.rounds.RoundLife.Part;
import org.waymark.app.matching.rounds.RoundLife.Stage;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Words;

/** Tells of rounds, without a result or a ranking in it: a notice may be read over a shoulder. */
@Component
class RoundNotices {
  static final String KIND = "matching.round";
  private final Notices notices;
  private final RoundStore rounds;
  private final Participation participation;
  private final Openings openings;
  private final People people;
  private final Organisation organisation;
  private final Concerned concerned;

  RoundNotices(
      Notices notices,
      RoundStore rounds,
      Participation participation,
      Openings openings,
      People people,
      Organisation organisation,
      Concerned concerned) {
    this.notices = notices;
    this.rounds = rounds;
    this.participation = participation;
    this.openings = openings;
    this.people = people;
    this.organisation = organisation;
    this.concerned = concerned;
  }

  /** Everybody whom the table of acts names. */
  void tell(Stage from, MatchingRound after, Part by, Act act, Instant at) {
    RoundLife.TABLE
        .after(from, by, act)
        .ifPresent(row -> row.told().forEach(part -> tell(part, after, act, at)));
  }

  private void tell(Part part, MatchingRound round, Act act, Instant at) {
    String what = (act.name() + "." + part.name()).toLowerCase(Locale.ROOT);
    tell(whom(part, round), round, what, what + " " + at.getEpochSecond());
  }

  private Collection<PersonId> whom(Part part, MatchingRound round) {
    return switch (part) {
      case PEOPLE -> participation.people(round.id());
      case OWNERS -> owners(round.openings());
      case HR_PARTNER -> rounds.openedBy(round.id()).stream().toList();
      case CLOCK -> Set.of();
    };
  }

  private Set<PersonId> owners(Collection<OpeningId> of) {
    Set<PersonId> owners = new LinkedHashSet<>();
    openings.fillersOf(of).values().forEach(owners::addAll);
    return owners;
  }

  /** People of the units that it is for; of the whole company, those whom it concerns. */
  void invited(MatchingRound round) {
    UnitTree tree = organisation.units();
    Set<UnitId> units = new LinkedHashSet<>();
    round.units().forEach(u -> units.addAll(tree.below(u)));
    List<PersonId> invited =
        units.isEmpty()
            ? concerned.by(round)
            : people.everyoneEmployed().stream()
                .filter(e -> units.contains(e.unit()))
                .map(Employment::person)
                .toList();
    tell(invited, round, "invited", "invited");
  }

  void remindPeople(MatchingRound round, Collection<PersonId> without) {
    tell(without, round, "remind.people", "remind.people " + round.enterUntil());
  }

  void remindOwners(MatchingRound round, Collection<OpeningId> without) {
    tell(owners(without), round, "remind.owners", "remind.owners " + round.rankUntil());
  }

  void ended(MatchingRound round, PersonId person) {
    tell(Set.of(person), round, "ended", "ended " + person);
  }

  /** To those who named it, and to whoever opened the round. */
  void openingGone(MatchingRound round, OpeningId opening, Collection<PersonId> named) {
    Set<PersonId> told = new LinkedHashSet<>(named);
    rounds.openedBy(round.id()).ifPresent(told::add);
    String title = openings.card(opening).map(OpeningCard::title).orElse("");
    notices.tellAll(
        told,
        KIND,
        round.id() + " gone " + opening,
        Words.of("matching.round.told.gone", round.title(), title),
        "/rounds/" + round.id());
  }

  private void tell(Collection<PersonId> whom, MatchingRound round, String what, String once) {
    notices.tellAll(
        whom,
        KIND,
        round.id() + " " + once,
        Words.of("matching.round.told." + what, round.title()),
        "/rounds/" + round.id());
  }
}
