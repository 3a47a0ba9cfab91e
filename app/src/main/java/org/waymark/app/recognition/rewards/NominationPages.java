package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.recognition.rewards.NominationFlow.Act;

/** Puts pages of nominations together. */
@Component
class NominationPages {
  private final NominationStore store;
  private final NominationRights rights;
  private final Standings standings;
  private final Budgets budgets;
  private final Peers peers;
  private final People people;
  private final Organisation organisation;
  private final Audit audit;
  private final Clock clock;

  NominationPages(
      NominationStore store,
      NominationRights rights,
      Standings standings,
      Budgets budgets,
      Peers peers,
      People people,
      Organisation organisation,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.standings = standings;
    this.budgets = budgets;
    this.peers = peers;
    this.people = people;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  NominationsView mine(Viewer viewer, NominationsView.Form form, List<Refusal> no) {
    List<PersonCard> may =
        people.cards(peers.of(viewer.self())).values().stream()
            .sorted(Comparator.comparing(PersonCard::name))
            .toList();
    return new NominationsView(lines(store.by(viewer.self())), may, form, no);
  }

  List<NominationsView.Line> lines(Collection<Nomination> some) {
    Map<PersonId, PersonCard> cards =
        people.cards(
            some.stream()
                .flatMap(n -> Stream.of(n.manager(), n.nominator()))
                .collect(Collectors.toSet()));
    return some.stream()
        .map(
            n ->
                new NominationsView.Line(
                    n.id().toString(),
                    name(n.manager(), cards),
                    n.kind().code(),
                    n.stage().code(),
                    n.on(),
                    name(n.nominator(), cards)))
        .toList();
  }

  NominationView one(Viewer viewer, NominationId id, String typed, List<Refusal> no) {
    NominationRights.Seen seen = rights.seen(viewer, id);
    Nomination n = seen.nomination();
    List<NominationStore.Change> history = store.history(id);
    Map<PersonId, PersonCard> cards =
        people.cards(
            Stream.concat(
                    Stream.of(n.manager(), n.nominator()),
                    history.stream().map(NominationStore.Change::by).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    if (seen.knows()) {
      audit.read(viewer, n.manager(), "rewards", "/rewards/nominations/" + id);
    }
    return new NominationView(
        id.toString(),
        name(n.manager(), cards),
        "/people/" + n.manager(),
        name(n.nominator(), cards),
        unit(n.unit()),
        n.kind().code(),
        n.kind().money(),
        n.words(),
        n.stage().code(),
        n.amount(),
        seen.knows() && n.stage().open()
            ? StandingView.of(standings.of(n.manager()), standings.known(), false)
            : null,
        seen.knows() && n.kind().money() && n.stage().open() ? paying(n) : null,
        history.stream().map(c -> step(c, cards, seen.knows())).toList(),
        Stream.of(Act.values()).filter(seen::may).map(Act::name).toList(),
        typed,
        no);
  }

  private NominationView.@Nullable Paying paying(Nomination n) {
    return budgets
        .paying(n.unit())
        .map(b -> new NominationView.Paying(unit(b.unit()), b.left()))
        .orElse(null);
  }

  /** What leadership and HR tell each other stays with them; a no has reasons for everybody. */
  private NominationView.Step step(
      NominationStore.Change c, Map<PersonId, PersonCard> cards, boolean knows) {
    boolean shown =
        knows || c.stage() == NominationStage.DECLINED || c.stage() == NominationStage.REVERSED;
    return new NominationView.Step(
        c.stage().code(),
        LocalDate.ofInstant(c.at(), clock.getZone()),
        c.by() == null ? "" : name(c.by(), cards),
        shown ? c.why() : "");
  }

  private String unit(UnitId id) {
    return organisation.unit(id).map(Unit::name).orElse("");
  }

  private static String name(PersonId who, Map<PersonId, PersonCard> cards) {
    PersonCard card = cards.get(who);
    return card == null ? "" : card.name();
  }
}
