package org.waymark.app.opportunities.decisions;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.DecisionAdvice;
import org.waymark.app.opportunities.DecisionAdvice.Advice;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Asks what can be said to an applicant, on what their application is judged on. */
@Component
class Advising {
  private final ObjectProvider<DecisionAdvice> advice;
  private final ApplicationRepository applications;
  private final Skills skills;

  Advising(
      ObjectProvider<DecisionAdvice> advice, ApplicationRepository applications, Skills skills) {
    this.advice = advice;
    this.applications = applications;
    this.skills = skills;
  }

  Advice on(Application application) {
    DecisionAdvice known = advice.getIfAvailable();
    return known == null
        ? Advice.NONE
        : applications
            .snapshot(application.id())
            .map(snapshot -> known.on(judged(application, snapshot)))
            .orElse(Advice.NONE);
  }

  private static DecisionAdvice.Case judged(Application a, Snapshot snapshot) {
    return new DecisionAdvice.Case(
        a.opening(),
        a.person(),
        snapshot.asked().stream()
            .map(
                r -> new Requirement(new SkillId(r.skill()), r.minimum(), r.weight(), r.required()))
            .toList(),
        snapshot.held().stream()
            .map(
                h ->
                    new DecisionAdvice.Case.Judged(
                        new SkillId(h.skill()), h.level(), h.certainty()))
            .toList());
  }

  /** With the names that the skills have today. */
  List<Decision.Gap> gaps(Advice it) {
    Map<SkillId, SkillCard> names = names(it);
    return it.gaps().stream()
        .map(g -> new Decision.Gap(g.skill().value(), name(names, g.skill()), g.had(), g.needed()))
        .toList();
  }

  List<Decision.Step> steps(Advice it) {
    Map<SkillId, SkillCard> names = names(it);
    return it.steps().stream()
        .map(
            s ->
                new Decision.Step(
                    s.skill().value(), name(names, s.skill()), s.from(), s.to(), s.hours()))
        .toList();
  }

  private Map<SkillId, SkillCard> names(Advice it) {
    return skills.cards(
        Stream.concat(
                it.gaps().stream().map(DecisionAdvice.Gap::skill),
                it.steps().stream().map(DecisionAdvice.Step::skill))
            .collect(Collectors.toSet()));
  }

  private static String name(Map<SkillId, SkillCard> names, SkillId skill) {
    SkillCard card = names.get(skill);
    return card == null ? skill.toString() : card.name();
  }
}
