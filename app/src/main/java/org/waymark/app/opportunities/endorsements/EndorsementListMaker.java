package org.waymark.app.opportunities.endorsements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Puts together what is said of somebody, and by somebody. */
@Component
class EndorsementListMaker {
  private final EndorsementStore store;
  private final NominationStore nominations;
  private final Nominating nominating;
  private final EndorsementMaker one;
  private final Targets targets;
  private final Openings openings;
  private final People people;
  private final Clock clock;

  EndorsementListMaker(
      EndorsementStore store,
      NominationStore nominations,
      Nominating nominating,
      EndorsementMaker one,
      Targets targets,
      Openings openings,
      People people,
      Clock clock) {
    this.store = store;
    this.nominations = nominations;
    this.nominating = nominating;
    this.one = one;
    this.targets = targets;
    this.openings = openings;
    this.people = people;
    this.clock = clock;
  }

  EndorsementsView of(Viewer viewer, List<Refusal> refusals) {
    PersonId me = viewer.self();
    List<Endorsement> about = store.about(me).stream().filter(Endorsement::standing).toList();
    List<Endorsement> given = store.by(me);
    List<Nomination> asked = nominations.about(me);
    List<Nomination> named = nominations.by(me);
    Names names = names(about, given, asked, named);
    return new EndorsementsView(
        asked.stream().filter(n -> names.open(n)).map(n -> asked(n, names)).toList(),
        about.stream().map(e -> line(e, e.endorser(), e.hidden(), names)).toList(),
        viewer.wears(Hat.MANAGER) || !given.isEmpty(),
        given.stream()
            .filter(Endorsement::standing)
            .map(e -> line(e, e.person(), false, names))
            .toList(),
        named.stream().map(n -> named(n, names)).toList(),
        refusals);
  }

  /** Of one person by this viewer, for the page of a report. */
  List<EndorsementsView.Line> by(Viewer viewer, PersonId person) {
    List<Endorsement> all =
        store.by(viewer.self()).stream()
            .filter(e -> e.standing() && e.person().equals(person))
            .toList();
    Names names = names(List.of(), all, List.of(), List.of());
    return all.stream().map(e -> line(e, e.person(), false, names)).toList();
  }

  /** How many questions wait for the viewer's answer. */
  int waiting(PersonId me) {
    List<Nomination> open = nominations.about(me).stream().filter(n -> n.answer() == null).toList();
    if (open.isEmpty()) {
      return 0;
    }
    Map<OpeningId, OpeningCard> cards =
        openings.cards(open.stream().map(Nomination::opening).toList());
    return (int) cards.values().stream().filter(nominating::open).count();
  }

  private record Names(
      Map<PersonId, PersonCard> people, Map<Target, String> titles, Set<OpeningId> open) {
    String of(PersonId person) {
      PersonCard card = people.get(person);
      return card == null ? "" : card.name();
    }

    String of(Target target) {
      return titles.getOrDefault(target, "");
    }

    boolean open(Nomination it) {
      return open.contains(it.opening());
    }
  }

  private Names names(
      List<Endorsement> about,
      List<Endorsement> given,
      List<Nomination> asked,
      List<Nomination> named) {
    Set<PersonId> some = new HashSet<>();
    Set<Target> all = new HashSet<>();
    Stream.concat(about.stream(), given.stream())
        .forEach(
            e -> {
              some.addAll(List.of(e.person(), e.endorser()));
              all.add(e.target());
            });
    Set<OpeningId> ids = ids(asked, named);
    Stream.concat(asked.stream(), named.stream())
        .forEach(n -> some.addAll(List.of(n.person(), n.nominator())));
    ids.forEach(id -> all.add(new Target.ForOpening(id)));
    return new Names(
        people.cards(some),
        targets.titles(all),
        openings.cards(ids).values().stream()
            .filter(nominating::open)
            .map(OpeningCard::id)
            .collect(Collectors.toSet()));
  }

  private static Set<OpeningId> ids(Collection<Nomination> asked, Collection<Nomination> named) {
    return Stream.of(asked, named)
        .flatMap(Collection::stream)
        .map(Nomination::opening)
        .collect(Collectors.toSet());
  }

  private EndorsementsView.Line line(Endorsement e, PersonId who, boolean hidden, Names names) {
    String key = e.target() instanceof Target.ForRole ? "role" : "opening";
    return new EndorsementsView.Line(
        e.id().toString(),
        names.of(who),
        Words.of("opportunities.endorsement.for." + key, names.of(e.target())),
        Words.of("opportunities.endorsement.ready." + e.said().readiness()),
        day(e.at()),
        hidden,
        one.past(e));
  }

  private EndorsementsView.Asked asked(Nomination n, Names names) {
    return new EndorsementsView.Asked(
        n.id().toString(),
        names.of(new Target.ForOpening(n.opening())),
        "/openings/" + n.opening(),
        names.of(n.nominator()),
        n.why(),
        day(n.at()),
        n.answer() == null ? "" : n.answer().name());
  }

  private EndorsementsView.Named named(Nomination n, Names names) {
    return new EndorsementsView.Named(
        names.of(n.person()),
        names.of(new Target.ForOpening(n.opening())),
        day(n.at()),
        n.agreed(),
        !names.open(n));
  }

  private LocalDate day(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }
}
