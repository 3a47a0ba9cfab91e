package org.waymark.app.desk.team;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.desk.team.Ideas.Idea;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the team page together. */
@Component
class TeamMaker {
  private static final int IDEAS = 5;
  private final People people;
  private final Profiles profiles;
  private final Aspirations aspirations;
  private final Skills skills;
  private final Openings openings;
  private final Ideas ideas;
  private final Slots slots;
  private final Audit audit;

  TeamMaker(
      People people,
      Profiles profiles,
      Aspirations aspirations,
      Skills skills,
      Openings openings,
      Ideas ideas,
      Slots slots,
      Audit audit) {
    this.people = people;
    this.profiles = profiles;
    this.aspirations = aspirations;
    this.skills = skills;
    this.openings = openings;
    this.ideas = ideas;
    this.slots = slots;
    this.audit = audit;
  }

  /** What is known of one report. */
  private record Known(
      PersonCard card,
      List<Requirement> required,
      Coverage coverage,
      List<Idea> openings,
      int roles) {}

  TeamView of(Viewer viewer) {
    List<PersonId> reports = people.reportsOf(viewer.self());
    audit.readAll(viewer, reports, "team", null);
    Choice choice = ideas.choice();
    List<Known> known = known(reports, choice);
    Names names = names(known);
    return new TeamView(
        known.stream().map(k -> person(viewer, k, choice, names)).toList(),
        together(known, names),
        openings.filledBy(viewer.self()).stream()
            .filter(card -> !card.stage().over())
            .map(TeamMaker::filling)
            .toList(),
        slots.of("team.beside", viewer, ""));
  }

  private List<Known> known(List<PersonId> reports, Choice choice) {
    Map<PersonId, PersonCard> cards = people.cards(reports);
    Map<PersonId, Employment> employed = people.current(reports);
    Map<PersonId, List<Estimate>> estimates = profiles.estimates(reports);
    List<Known> known = new ArrayList<>();
    for (PersonId person : reports) {
      @Nullable PersonCard card = cards.get(person);
      @Nullable Employment employment = employed.get(person);
      if (card != null && employment != null) {
        Map<SkillId, Integer> levels = Levels.of(estimates.getOrDefault(person, List.of()));
        List<Requirement> required =
            choice.asked().getOrDefault(employment.role(), List.of()).stream()
                .filter(Requirement::required)
                .toList();
        known.add(
            new Known(
                card,
                required,
                Coverage.of(required, levels),
                ideas.openings(choice, employment, levels),
                ideas.roles(choice, employment, levels).size()));
      }
    }
    return known;
  }

  private Names names(List<Known> known) {
    Set<SkillId> ids = new HashSet<>();
    for (Known k : known) {
      k.coverage().mostMissing().ifPresent(r -> ids.add(r.skill()));
      k.openings().forEach(idea -> add(ids, idea));
    }
    return Names.of(skills, ids);
  }

  static void add(Set<SkillId> ids, Idea idea) {
    Optional.ofNullable(idea.carries()).ifPresent(r -> ids.add(r.skill()));
    Optional.ofNullable(idea.missing()).ifPresent(r -> ids.add(r.skill()));
  }

  private TeamView.Person person(Viewer viewer, Known k, Choice choice, Names names) {
    return new TeamView.Person(
        k.card().name(),
        k.card().roleTitle(),
        "/team/" + k.card().id(),
        goal(viewer, k.card().id(), choice),
        k.required().size(),
        k.coverage().there().size(),
        k.coverage().mostMissing().map(r -> names.of(r.skill())).orElse(null),
        k.openings().size() + k.roles());
  }

  /** The first role that somebody would like, if they told this manager; the same nothing else. */
  private @Nullable String goal(Viewer viewer, PersonId person, Choice choice) {
    Optional<Aspiration> shared = aspirations.visibleTo(viewer, person);
    return shared
        .flatMap(a -> a.roles().stream().findFirst())
        .flatMap((RoleId role) -> Optional.ofNullable(choice.roles().get(role)))
        .map(RoleCard::title)
        .orElse(null);
  }

  private static List<TeamView.TeamIdea> together(List<Known> known, Names names) {
    return known.stream()
        .flatMap(k -> k.openings().stream().limit(1).map(idea -> teamIdea(k, idea, names)))
        .limit(IDEAS)
        .toList();
  }

  private static TeamView.TeamIdea teamIdea(Known k, Idea idea, Names names) {
    return new TeamView.TeamIdea(
        idea.title(), idea.href(), names.why(idea), k.card().name(), "/team/" + k.card().id());
  }

  private static TeamView.Filling filling(OpeningCard card) {
    boolean draft = card.stage().early();
    return new TeamView.Filling(
        card.title(),
        Words.of(draft ? "desk.filling.draft" : "desk.filling.published"),
        draft ? "/openings/" + card.id() : "/team/openings/" + card.id() + "/slate");
  }
}
