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
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.conversations.TeamTalks;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.desk.team.Ideas.Idea;
import org.waymark.app.growth.Plans;
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
  private static final int CARDS = 3;
  private final People people;
  private final Profiles profiles;
  private final Aspirations aspirations;
  private final Skills skills;
  private final Openings openings;
  private final Ideas ideas;
  private final Slots slots;
  private final TeamTalks talks;
  private final TeamSteps steps;
  private final Plans plans;
  private final Audit audit;

  TeamMaker(
      People people,
      Profiles profiles,
      Aspirations aspirations,
      Skills skills,
      Openings openings,
      Ideas ideas,
      Slots slots,
      TeamTalks talks,
      TeamSteps steps,
      Plans plans,
      Audit audit) {
    this.people = people;
    this.profiles = profiles;
    this.aspirations = aspirations;
    this.skills = skills;
    this.openings = openings;
    this.ideas = ideas;
    this.slots = slots;
    this.talks = talks;
    this.steps = steps;
    this.plans = plans;
    this.audit = audit;
  }

  /** What is known of one report, without what they share. */
  private record Known(
      PersonCard card,
      Map<SkillId, Integer> levels,
      Coverage coverage,
      List<Idea> openings,
      int roles) {}

  TeamView of(Viewer viewer) {
    List<PersonId> reports = people.reportsOf(viewer.self());
    audit.readAll(viewer, reports, "team", null);
    Choice choice = ideas.choice();
    List<Known> known = known(reports, choice);
    Names names = names(known);
    Map<PersonId, TalkStanding> standings = talks.standings(viewer, reports);
    var about =
        new About(
            standings,
            steps.of(viewer, reports, standings),
            plans.glances(viewer, reports),
            choice);
    return new TeamView(
        week(known, about),
        known.stream().map(k -> person(viewer, k, about)).toList(),
        together(known, names),
        openings.filledBy(viewer.self()).stream()
            .filter(card -> !card.stage().over())
            .map(TeamMaker::filling)
            .toList(),
        slots.of("team.beside", viewer, ""));
  }

  /** What other modules say of the whole team, each asked once. */
  private record About(
      Map<PersonId, TalkStanding> talks,
      Map<PersonId, List<TeamStep>> steps,
      Map<PersonId, Plans.Glance> plans,
      Choice choice) {
    Optional<TeamStep> first(PersonId person) {
      return steps.getOrDefault(person, List.of()).stream().findFirst();
    }
  }

  /** The few things that matter most: one of a person, the most pressing first. */
  private static List<TeamView.Card> week(List<Known> known, About about) {
    return known.stream()
        .flatMap(k -> about.first(k.card().id()).stream().map(s -> Map.entry(k, s)))
        .sorted(Map.Entry.comparingByValue(TeamStep.FIRST))
        .limit(CARDS)
        .map(
            e ->
                new TeamView.Card(
                    e.getKey().card().name(),
                    e.getValue().what(),
                    e.getValue().due(),
                    e.getValue().href()))
        .toList();
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
        known.add(
            new Known(
                card,
                levels,
                Coverage.of(required(choice, employment.role()), levels),
                ideas.openings(choice, employment, levels),
                ideas.roles(choice, employment, levels).size()));
      }
    }
    return known;
  }

  private Names names(List<Known> known) {
    Set<SkillId> ids = new HashSet<>();
    for (Known k : known) {
      k.openings().forEach(idea -> add(ids, idea));
    }
    return Names.of(skills, ids);
  }

  static void add(Set<SkillId> ids, Idea idea) {
    Optional.ofNullable(idea.carries()).ifPresent(r -> ids.add(r.skill()));
    Optional.ofNullable(idea.missing()).ifPresent(r -> ids.add(r.skill()));
  }

  private static List<Requirement> required(Choice choice, RoleId role) {
    return choice.asked().getOrDefault(role, List.of()).stream()
        .filter(Requirement::required)
        .toList();
  }

  private TeamView.Person person(Viewer viewer, Known k, About about) {
    PersonId id = k.card().id();
    Optional<RoleCard> goal = goal(viewer, id, about.choice());
    return new TeamView.Person(
        k.card().name(),
        k.card().roleTitle(),
        "/team/" + id,
        goal.map(RoleCard::title).orElse(null),
        ready(k, goal, about.plans().get(id), about.choice()),
        about.talks().get(id),
        about.first(id).map(s -> new TeamView.Step(s.what(), s.href(), s.due())).orElse(null),
        k.openings().size() + k.roles());
  }

  /** For what they aim at, where they share it; else what their role asks of them today. */
  private static TeamView.Ready ready(
      Known k, Optional<RoleCard> goal, Plans.@Nullable Glance plan, Choice choice) {
    if (plan != null && plan.readiness() != null) {
      Plans.Ready likely = plan.readiness();
      return new TeamView.Ready(
          Words.of("desk.team.ready.plan", likely.low(), likely.high()), likely.points());
    }
    Coverage coverage =
        goal.map(g -> Coverage.of(required(choice, g.id()), k.levels())).orElse(k.coverage());
    int all = coverage.there().size() + coverage.notYet().size();
    if (all == 0) {
      return new TeamView.Ready(Words.of("desk.team.ready.none"), 0);
    }
    int there = coverage.there().size();
    return new TeamView.Ready(
        Words.of(goal.isPresent() ? "desk.team.ready.goal" : "desk.team.ready.role", there, all),
        100 * there / all);
  }

  /** The first role that somebody would like, if they told this manager; the same nothing else. */
  private Optional<RoleCard> goal(Viewer viewer, PersonId person, Choice choice) {
    Optional<Aspiration> shared = aspirations.visibleTo(viewer, person);
    return shared
        .flatMap(a -> a.roles().stream().findFirst())
        .flatMap((RoleId role) -> Optional.ofNullable(choice.roles().get(role)));
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
