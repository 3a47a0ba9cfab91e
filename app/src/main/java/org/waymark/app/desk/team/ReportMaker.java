package org.waymark.app.desk.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.desk.team.Ideas.Idea;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.GapChart;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts together what a manager sees of one report. */
@Component
class ReportMaker {
  private final People people;
  private final Relations relations;
  private final Profiles profiles;
  private final Skills skills;
  private final Ideas ideas;
  private final SharedMaker shared;
  private final Slots slots;
  private final Audit audit;

  ReportMaker(
      People people,
      Relations relations,
      Profiles profiles,
      Skills skills,
      Ideas ideas,
      SharedMaker shared,
      Slots slots,
      Audit audit) {
    this.people = people;
    this.relations = relations;
    this.profiles = profiles;
    this.skills = skills;
    this.ideas = ideas;
    this.shared = shared;
    this.slots = slots;
    this.audit = audit;
  }

  ReportView of(Viewer viewer, PersonId person) {
    if (!relations.of(viewer, person).contains(Relation.MANAGER) || viewer.is(person)) {
      throw new NotYours();
    }
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    Employment employment = people.current(person).orElseThrow(NotYours::new);
    audit.read(viewer, person, "team", null);
    List<Estimate> estimates = profiles.estimates(List.of(person)).getOrDefault(person, List.of());
    Choice choice = ideas.choice();
    List<Requirement> asked = choice.asked(employment.role());
    Map<SkillId, Integer> levels = Levels.of(estimates);
    List<Idea> openings = ideas.openings(choice, employment, levels);
    List<Idea> roles = ideas.roles(choice, employment, levels);
    Names names = names(asked, estimates, openings, roles);
    return new ReportView(
        card,
        gaps(asked, estimates, levels, names),
        others(asked, estimates, names),
        shared.of(viewer, person, choice),
        openings.stream().map(idea -> idea(idea, names)).toList(),
        roles.stream().map(idea -> idea(idea, names)).toList(),
        slots.of("report.beside", viewer, person));
  }

  private Names names(
      List<Requirement> asked, List<Estimate> estimates, List<Idea> openings, List<Idea> roles) {
    Set<SkillId> ids = new HashSet<>();
    asked.forEach(r -> ids.add(r.skill()));
    estimates.forEach(e -> ids.add(e.skill()));
    openings.forEach(idea -> idea.skills().forEach(ids::add));
    roles.forEach(idea -> idea.skills().forEach(ids::add));
    return Names.of(skills, ids);
  }

  private static GapChart gaps(
      List<Requirement> asked,
      List<Estimate> estimates,
      Map<SkillId, Integer> levels,
      Names names) {
    Set<SkillId> guessed =
        estimates.stream()
            .filter(e -> e.origin() == Profiles.Origin.ROLE)
            .map(Estimate::skill)
            .collect(Collectors.toSet());
    List<GapChart.Line> lines = new ArrayList<>();
    for (Requirement r : asked) {
      int level = levels.getOrDefault(r.skill(), 0);
      Words words = guessed.contains(r.skill()) ? Words.of("desk.gap.guessed") : words(level, r);
      lines.add(new GapChart.Line(names.of(r.skill()), level, r.minimum(), words));
    }
    return new GapChart(lines);
  }

  private static Words words(int level, Requirement asked) {
    if (level == 0) {
      return Words.of("desk.gap.unknown", asked.minimum());
    }
    int gap = asked.minimum() - level;
    return gap > 0 ? Words.of("desk.gap.short", gap) : Words.of("desk.gap.enough");
  }

  private static List<ReportView.Level> others(
      List<Requirement> asked, List<Estimate> estimates, Names names) {
    Set<SkillId> needed = asked.stream().map(Requirement::skill).collect(Collectors.toSet());
    return estimates.stream()
        .filter(e -> !needed.contains(e.skill()))
        .map(
            e ->
                new ReportView.Level(
                    names.of(e.skill()), e.level(), e.origin() == Profiles.Origin.ROLE))
        .sorted(
            Comparator.comparingInt(ReportView.Level::level)
                .reversed()
                .thenComparing(ReportView.Level::skill))
        .toList();
  }

  private static ReportView.Idea idea(Idea idea, Names names) {
    return new ReportView.Idea(idea.title(), idea.href(), names.why(idea));
  }
}
