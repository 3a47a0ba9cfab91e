package org.waymark.app.desk.team;

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
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the team page together. */
@Component
class TeamMaker {
  private static final int IDEAS = 5;
  private static final int CARDS = 3;
  private final People people;
  private final KnownReports reports;
  private final Readiness readiness;
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
      KnownReports reports,
      Readiness readiness,
      Skills skills,
      Openings openings,
      Ideas ideas,
      Slots slots,
      TeamTalks talks,
      TeamSteps steps,
      Plans plans,
      Audit audit) {
    this.people = people;
    this.reports = reports;
    this.readiness = readiness;
    this.skills = skills;
    this.openings = openings;
    this.ideas = ideas;
    this.slots = slots;
    this.talks = talks;
    this.steps = steps;
    this.plans = plans;
    this.audit = audit;
  }

  TeamView of(Viewer viewer) {
    List<PersonId> team = people.reportsOf(viewer.self());
    audit.readAll(viewer, team, "team", null);
    Choice choice = ideas.choice();
    List<KnownReport> known = reports.of(team, choice);
    Names names = names(known);
    Map<PersonId, TalkStanding> standings = talks.standings(viewer, team);
    var about =
        new About(
            standings, steps.of(viewer, team, standings), plans.glances(viewer, team), choice);
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
  private static List<TeamView.Card> week(List<KnownReport> known, About about) {
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

  private Names names(List<KnownReport> known) {
    Set<SkillId> ids = new HashSet<>();
    for (KnownReport k : known) {
      k.openings().forEach(idea -> idea.skills().forEach(ids::add));
    }
    return Names.of(skills, ids);
  }

  private TeamView.Person person(Viewer viewer, KnownReport k, About about) {
    PersonId id = k.card().id();
    Optional<RoleCard> goal = readiness.goal(viewer, id, about.choice());
    return new TeamView.Person(
        k.card().name(),
        k.card().roleTitle(),
        "/team/" + id,
        goal.map(RoleCard::title).orElse(null),
        Readiness.ready(k, goal, about.plans().get(id), about.choice()),
        doing(about.plans().get(id)),
        about.talks().get(id),
        about.first(id).map(s -> new TeamView.Step(s.what(), s.href(), s.due())).orElse(null),
        k.openings().size() + k.roles());
  }

  private static TeamView.@Nullable Step doing(Plans.@Nullable Glance plan) {
    String next = plan == null ? null : plan.next();
    return plan == null || next == null
        ? null
        : new TeamView.Step(Words.of("desk.team.doing", next), plan.href(), plan.due());
  }

  private static List<TeamView.TeamIdea> together(List<KnownReport> known, Names names) {
    return known.stream()
        .flatMap(k -> k.openings().stream().limit(1).map(idea -> teamIdea(k, idea, names)))
        .limit(IDEAS)
        .toList();
  }

  private static TeamView.TeamIdea teamIdea(KnownReport k, Idea idea, Names names) {
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
