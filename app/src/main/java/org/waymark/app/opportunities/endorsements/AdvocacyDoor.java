package org.waymark.app.opportunities.endorsements;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.PanelRepository;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;

@Component
class AdvocacyDoor implements Endorsements {
  private final Endorsing endorsing;
  private final Nominating nominating;
  private final EndorsementStore store;
  private final Told told;
  private final Fates fates;
  private final Suited suited;
  private final Openings openings;
  private final Applications applications;
  private final PanelRepository panels;
  private final People people;

  AdvocacyDoor(
      Endorsing endorsing,
      Nominating nominating,
      EndorsementStore store,
      Told told,
      Fates fates,
      Suited suited,
      Openings openings,
      Applications applications,
      PanelRepository panels,
      People people) {
    this.endorsing = endorsing;
    this.nominating = nominating;
    this.store = store;
    this.told = told;
    this.fates = fates;
    this.suited = suited;
    this.openings = openings;
    this.applications = applications;
    this.panels = panels;
    this.people = people;
  }

  @Override
  public Outcome<EndorsementId> endorse(Viewer manager, PersonId person, RoleId role, Said said) {
    return endorsing.say(manager, person, new Target.ForRole(role), 0, said);
  }

  @Override
  public Outcome<EndorsementId> endorse(
      Viewer manager, PersonId person, OpeningId opening, Said said) {
    return endorsing.say(manager, person, new Target.ForOpening(opening), 0, said);
  }

  @Override
  public Outcome<NominationId> nominate(
      Viewer manager, OpeningId opening, PersonId person, String why) {
    return nominating.nominate(manager, opening, person, why);
  }

  @Override
  public Map<PersonId, List<String>> advocates(
      Viewer viewer, OpeningId opening, Collection<PersonId> some) {
    Optional<OpeningCard> card = openings.card(opening).filter(_ -> judges(viewer, opening));
    if (card.isEmpty()) {
      return Map.of();
    }
    Set<PersonId> applied =
        applications.applicantsOf(opening).stream()
            .map(Applicant::person)
            .filter(p -> some.contains(p) && !viewer.is(p))
            .collect(Collectors.toSet());
    Map<PersonId, List<Endorsement>> all = told.of(card.get(), applied);
    Map<PersonId, PersonCard> cards =
        people.cards(
            all.values().stream()
                .flatMap(List::stream)
                .map(Endorsement::endorser)
                .collect(Collectors.toSet()));
    Map<PersonId, List<String>> names = new HashMap<>();
    all.forEach(
        (person, theirs) ->
            names.put(
                person,
                theirs.stream()
                    .map(e -> cards.get(e.endorser()))
                    .filter(c -> c != null)
                    .map(PersonCard::name)
                    .distinct()
                    .toList()));
    return names;
  }

  private boolean judges(Viewer viewer, OpeningId opening) {
    return openings.fills(viewer, opening)
        || viewer.person().filter(me -> panels.has(opening, me)).isPresent();
  }

  @Override
  public Optional<HeldUp> heldUp(PersonId manager) {
    return fates.heldUp(manager);
  }

  @Override
  public int kept(PersonId manager, DateSpan span) {
    return fates.kept(manager, span);
  }

  @Override
  public Map<PersonId, Integer> kept(Collection<PersonId> managers, DateSpan span) {
    return fates.kept(managers, span);
  }

  @Override
  public int spokenFor(PersonId manager, Instant since) {
    return store.spokenFor(manager, since);
  }

  @Override
  public Map<PersonId, List<NextStep>> nextSteps(Viewer manager, Collection<PersonId> reports) {
    Map<PersonId, List<NextStep>> steps = new HashMap<>();
    suited
        .of(manager, reports)
        .forEach((person, suits) -> steps.put(person, List.of(step(suits.getFirst()))));
    return steps;
  }

  private static NextStep step(Suited.Suit suit) {
    String href = "/people/" + suit.person() + "/endorsements/new?opening=" + suit.opening().id();
    return new NextStep(
        Words.of("opportunities.endorsement.next", suit.opening().card().title()),
        href,
        suit.opening().card().dates().applyBy());
  }
}
