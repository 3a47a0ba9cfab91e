package org.waymark.app.growth.plans;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Plans in a person's story: begun, what was done, how they ended, and what is to be done next. */
@Component
class PlanStory implements StorySource {
  private final PlanRights rights;
  private final ActionStore actions;
  private final Targets targets;
  private final Skills skills;

  PlanStory(PlanRights rights, ActionStore actions, Targets targets, Skills skills) {
    this.rights = rights;
    this.actions = actions;
    this.targets = targets;
    this.skills = skills;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<PlanRights.Seen> seen = rights.of(viewer, List.of(person));
    Map<PlanId, List<PlanAction>> doing = doing(seen);
    Map<SkillId, SkillCard> names = names(doing.values());
    List<Step> steps = new ArrayList<>();
    for (PlanRights.Seen s : seen) {
      List<PlanAction> all = doing.getOrDefault(s.plan().id(), List.of());
      Words goal = GoalMaker.name(s.plan(), targets.of(viewer, s.plan()), s.mine());
      steps.add(begun(s, goal, all));
      all.stream()
          .filter(a -> a.stage() == ActionStage.DONE)
          .filter(a -> !a.stand().since().isBefore(s.since()))
          .map(a -> did(s.plan(), a, names))
          .forEach(steps::add);
      if (!s.plan().active() && !s.plan().since().isBefore(s.since())) {
        steps.add(step(s.plan(), s.plan().since(), words(s.plan().stage().code(), goal), null));
      }
    }
    return steps;
  }

  private Map<PlanId, List<PlanAction>> doing(List<PlanRights.Seen> seen) {
    return actions.of(seen.stream().map(s -> s.plan().id()).toList()).stream()
        .collect(Collectors.groupingBy(PlanAction::plan));
  }

  private Map<SkillId, SkillCard> names(Collection<List<PlanAction>> doing) {
    return skills.cards(
        doing.stream()
            .flatMap(List::stream)
            .map(a -> a.draft().aim())
            .filter(Objects::nonNull)
            .map(Aim::skill)
            .collect(Collectors.toSet()));
  }

  /** Nothing from before the viewer was shown the goal, but that there is a plan now. */
  private static Step begun(PlanRights.Seen seen, Words goal, List<PlanAction> all) {
    Plan plan = seen.plan();
    long counting = all.stream().filter(a -> a.stage() != ActionStage.DROPPED).count();
    return step(
        plan,
        plan.begunAt().isBefore(seen.since()) ? seen.since() : plan.begunAt(),
        words("begun", goal),
        counting == 0 ? null : Words.of("growth.story.led", counting));
  }

  private static Step did(Plan plan, PlanAction action, Map<SkillId, SkillCard> names) {
    Aim aim = action.draft().aim();
    SkillCard skill = aim == null ? null : names.get(aim.skill());
    Words led =
        aim == null || skill == null
            ? null
            : Words.of("growth.story.did.led", skill.name(), aim.level());
    Words did = Words.of("growth.story.did", action.draft().title());
    return step(plan, action.stand().since(), did, led);
  }

  private static Step step(Plan plan, Instant at, Words what, @Nullable Words led) {
    return new Step(at, Stage.PLAN, what, plan.address(), led);
  }

  /** Names inside a sentence: a title, a skill and its level, or none. */
  private static Words words(String code, Words goal) {
    String key = "growth.story." + code;
    return switch (goal.key()) {
      case "growth.goal.skill" -> Words.of(key + ".skill", goal.values().toArray());
      case "growth.goal.none", "growth.goal.hidden" -> Words.of(key + ".none");
      default -> Words.of(key, goal.values().getFirst());
    };
  }

  @Override
  public List<Ahead> ahead(Viewer viewer, PersonId person) {
    List<PlanRights.Seen> active =
        rights.of(viewer, List.of(person)).stream().filter(s -> s.plan().active()).toList();
    Map<PlanId, List<PlanAction>> doing = doing(active);
    return active.stream()
        .map(s -> ahead(s, doing.getOrDefault(s.plan().id(), List.of())))
        .filter(Objects::nonNull)
        .toList();
  }

  /** A plan that is done leads on only for whoever made it. */
  private static @Nullable Ahead ahead(PlanRights.Seen seen, List<PlanAction> all) {
    String href = seen.plan().address();
    PlanAction next = PlansMaker.next(all).orElse(null);
    if (next != null) {
      Words what = Words.of("growth.story.next", next.draft().title());
      return new Ahead(Stage.PLAN, what, href, false, PlansMaker.due(next));
    }
    Words open = Words.of(all.isEmpty() ? "growth.story.empty" : "growth.story.ready");
    return seen.mine() ? new Ahead(Stage.PLAN, open, href, false, null) : null;
  }
}
