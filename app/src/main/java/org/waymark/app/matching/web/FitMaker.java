package org.waymark.app.matching.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.WhatWouldChange;
import org.waymark.app.matching.model.ShownPoints;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.People;
import org.waymark.app.shell.FitTable;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Narrowing;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Statement;
import org.waymark.engine.Counterfactual;
import org.waymark.engine.Explanation;
import org.waymark.engine.Part;

/** Makes the view of one's own fit. */
@Component
class FitMaker {
  private final Matching matching;
  private final Skills skills;
  private final Profiles profiles;
  private final People people;
  private final Narrowing narrowing;

  FitMaker(
      Matching matching, Skills skills, Profiles profiles, People people, Narrowing narrowing) {
    this.matching = matching;
    this.skills = skills;
    this.profiles = profiles;
    this.people = people;
    this.narrowing = narrowing;
  }

  /**
   * @param opening from which a level may be questioned; null for a role
   */
  FitView view(Viewer viewer, @Nullable OpeningId opening, Explanation fit) {
    SkillNames names = SkillNames.of(skills, List.of(fit));
    WhatWouldChange change = matching.whatWouldChange(viewer, fit);
    return new FitView(
        !fit.requirements().isEmpty(),
        Bars.of(fit),
        table(fit, names, viewer.self(), opening),
        fit.gatePassed(),
        fit.gaps().stream().map(names::asked).toList(),
        evidence(viewer.self(), fit),
        change.toBeConsidered().map(c -> needed(c, names)).orElse(null),
        steps(fit, change, names));
  }

  SkillNames names(Explanation fit) {
    return SkillNames.of(skills, List.of(fit));
  }

  /** For the skill of which it would narrow this number most. */
  private @Nullable Words evidence(PersonId person, Explanation fit) {
    Map<SkillId, Words> tips =
        narrowing.of(person).stream()
            .collect(Collectors.toMap(Narrowing.Tip::skill, Narrowing.Tip::words));
    return fit.worthEvidence().stream()
        .map(u -> tips.get(new SkillId(u.skill())))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Sources sources(PersonId person) {
    List<Statement> said = profiles.statementsOf(person);
    Set<PersonId> by = new HashSet<>();
    said.forEach(s -> by.add(s.by()));
    return new Sources(said, people.cards(by));
  }

  private FitTable table(
      Explanation fit, SkillNames names, PersonId person, @Nullable OpeningId opening) {
    Sources sources = sources(person);
    ShownPoints shown = ShownPoints.of(fit);
    List<FitTable.Line> lines = new ArrayList<>();
    for (Part part : fit.parts()) {
      int at = lines.size();
      lines.add(
          new FitTable.Line(
              names.asked(part),
              part.requirement().required(),
              Bars.level(part),
              part.requirement().minimum(),
              Bars.near(part),
              Bars.kind(part),
              sources.of(part, names),
              Bars.near(part)
                  ? question(Objects.requireNonNull(part.via()).skill(), opening)
                  : null,
              question(part.requirement().skill(), opening),
              shown.points().get(at),
              shown.of().get(at),
              Likely.of(fit, part)));
    }
    return new FitTable(shown.score(), lines);
  }

  private static String question(int skill, @Nullable OpeningId opening) {
    String from = opening == null ? "" : "?opening=" + opening;
    return "/skills/" + new SkillId(skill) + from + "#question";
  }

  private static FitView.@Nullable Needed needed(Counterfactual change, SkillNames names) {
    return change.outcome() != Counterfactual.Outcome.REACHABLE
        ? null
        : new FitView.Needed(
            change.steps().stream().map(s -> raise(names.of(s.skill()), s.from(), s.to())).toList(),
            change.hours());
  }

  private static List<FitView.Step> steps(
      Explanation fit, WhatWouldChange change, SkillNames names) {
    return change.steps().stream()
        .map(s -> new FitView.Step(s.points(), what(s, names.of(s.skill())), how(s, fit)))
        .toList();
  }

  private static Words what(WhatWouldChange.Step step, String skill) {
    return step.confirm()
        ? Words.of("matching.step.confirm", skill, step.to())
        : raise(skill, step.from(), step.to());
  }

  static Words raise(String skill, int from, int to) {
    return from == 0
        ? Words.of("matching.step.learn", skill, to)
        : Words.of("matching.step.raise", skill, from, to);
  }

  private static Words how(WhatWouldChange.Step step, Explanation fit) {
    if (step.confirm()) {
      return Words.of("matching.step.confirm.how");
    }
    boolean required =
        fit.gaps().stream()
            .anyMatch(p -> new SkillId(p.requirement().skill()).equals(step.skill()));
    return Words.of(
        required ? "matching.step.hours.required" : "matching.step.hours", step.hours());
  }
}
