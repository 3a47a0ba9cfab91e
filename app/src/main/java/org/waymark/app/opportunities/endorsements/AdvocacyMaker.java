package org.waymark.app.opportunities.endorsements;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** Sets a manager's people beside an opening: by name, from levels that the manager may see. */
@Component
class AdvocacyMaker {
  private final Nominating nominating;
  private final NominationStore nominations;
  private final EndorsementStore endorsements;
  private final Openings openings;
  private final People people;
  private final Profiles profiles;
  private final Audit audit;

  AdvocacyMaker(
      Nominating nominating,
      NominationStore nominations,
      EndorsementStore endorsements,
      Openings openings,
      People people,
      Profiles profiles,
      Audit audit) {
    this.nominating = nominating;
    this.nominations = nominations;
    this.endorsements = endorsements;
    this.openings = openings;
    this.people = people;
    this.profiles = profiles;
    this.audit = audit;
  }

  AdvocacyView of(Viewer viewer, OpeningId id) {
    return of(viewer, id, "", "", List.of());
  }

  AdvocacyView of(Viewer viewer, OpeningId id, String chosen, String why, List<Refusal> refusals) {
    OpeningCard card = nominating.visible(viewer, id);
    List<PersonId> reports = people.reportsOf(viewer.self());
    List<Requirement> asked = openings.requirementsOf(id);
    Map<PersonId, List<Estimate>> levels = profiles.estimates(reports);
    audit.readAll(viewer, reports, "team", "/openings/" + id);
    Map<PersonId, Endorsement> said =
        endorsements.by(viewer.self()).stream()
            .filter(e -> e.standing() && speaksOf(e, card))
            .collect(Collectors.toMap(Endorsement::person, Function.identity(), (a, _) -> a));
    Map<PersonId, Nomination> named =
        nominations.by(viewer.self()).stream()
            .filter(n -> n.opening().equals(id))
            .collect(Collectors.toMap(Nomination::person, Function.identity()));
    Map<PersonId, PersonCard> cards = people.cards(reports);
    List<AdvocacyView.Row> rows =
        reports.stream()
            .filter(cards::containsKey)
            .map(
                p ->
                    new AdvocacyView.Row(
                        Objects.requireNonNull(cards.get(p)),
                        there(asked, levels.getOrDefault(p, List.of())),
                        asked.size(),
                        said.containsKey(p) ? "/endorsements/" + said.get(p).id() : "",
                        words(named.get(p))))
            .sorted(Comparator.comparing(row -> row.person().name()))
            .toList();
    return new AdvocacyView(card, rows, chosen, why, refusals);
  }

  private static boolean speaksOf(Endorsement e, OpeningCard card) {
    return switch (e.target()) {
      case Target.ForOpening(OpeningId opening) -> opening.equals(card.id());
      case Target.ForRole(var role) -> role.equals(card.role());
    };
  }

  private static @Nullable Words words(@Nullable Nomination it) {
    return it == null
        ? null
        : Words.of("opportunities.nomination." + (it.agreed() ? "agreed.short" : "asked.short"));
  }

  private static int there(List<Requirement> asked, List<Estimate> estimates) {
    Map<SkillId, Integer> levels =
        estimates.stream().collect(Collectors.toMap(Estimate::skill, Estimate::level, Math::max));
    return (int)
        asked.stream().filter(r -> levels.getOrDefault(r.skill(), 0) >= r.minimum()).count();
  }

  /** Those who agreed to be named, still work here, for those who fill it. */
  NamedView named(OpeningId id) {
    List<Nomination> agreed = nominations.agreedFor(id);
    Set<PersonId> here = people.current(agreed.stream().map(Nomination::person).toList()).keySet();
    Map<PersonId, PersonCard> cards =
        people.cards(
            agreed.stream()
                .flatMap(n -> List.of(n.person(), n.nominator()).stream())
                .collect(Collectors.toSet()));
    return new NamedView(
        id.toString(),
        agreed.stream()
            .filter(n -> here.contains(n.person()) && cards.containsKey(n.nominator()))
            .map(
                n ->
                    new NamedView.Row(
                        Objects.requireNonNull(cards.get(n.person())),
                        Objects.requireNonNull(cards.get(n.nominator())).name(),
                        n.why()))
            .toList());
  }
}
