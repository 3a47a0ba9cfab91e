package org.waymark.app.growth.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.PlanId;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Plans in a person's story: begun, what was done, how they ended. */
@Component
class PlanStory implements StorySource {
  private final PlanRights rights;
  private final ActionStore actions;
  private final Targets targets;

  PlanStory(PlanRights rights, ActionStore actions, Targets targets) {
    this.rights = rights;
    this.actions = actions;
    this.targets = targets;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<PlanRights.Seen> seen = rights.of(viewer, List.of(person));
    Map<PlanId, List<PlanAction>> doing =
        actions.of(seen.stream().map(s -> s.plan().id()).toList()).stream()
            .collect(Collectors.groupingBy(PlanAction::plan));
    List<Step> steps = new ArrayList<>();
    for (PlanRights.Seen s : seen) {
      add(steps, viewer, s, doing.getOrDefault(s.plan().id(), List.of()));
    }
    return steps;
  }

  /** Nothing from before the viewer was shown the goal, but that there is a plan now. */
  private void add(
      List<Step> steps, Viewer viewer, PlanRights.Seen seen, List<PlanAction> actions) {
    Plan plan = seen.plan();
    Words goal = GoalMaker.name(plan, targets.of(viewer, plan), seen.mine());
    steps.add(
        new Step(
            plan.begunAt().isBefore(seen.since()) ? seen.since() : plan.begunAt(),
            Stage.PLAN,
            words("growth.story.begun", goal),
            plan.address()));
    long done = actions.stream().filter(a -> a.stage() == ActionStage.DONE).count();
    actions.stream()
        .filter(a -> a.stage() == ActionStage.DONE)
        .map(a -> a.stand().since())
        .filter(at -> !at.isBefore(seen.since()))
        .max(java.time.Instant::compareTo)
        .ifPresent(
            at ->
                steps.add(
                    new Step(at, Stage.PLAN, Words.of("growth.story.done", done), plan.address())));
    if (!plan.active() && !plan.since().isBefore(seen.since())) {
      steps.add(
          new Step(
              plan.since(),
              Stage.PLAN,
              words("growth.story." + plan.stage().code(), goal),
              plan.address()));
    }
  }

  /** Names inside a sentence: a title, a skill and its level, or none. */
  private static Words words(String key, Words goal) {
    return switch (goal.key()) {
      case "growth.goal.skill" -> Words.of(key + ".skill", goal.values().toArray());
      case "growth.goal.none", "growth.goal.hidden" -> Words.of(key + ".none");
      default -> Words.of(key, goal.values().getFirst());
    };
  }
}
