package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * Choosing a goal.
 *
 * @param plan address of the plan that gets another one; null for a new plan
 * @param typed what was typed
 */
public record GoalView(
    @Nullable String plan,
    List<PlansView.Wish> wishes,
    Map<String, String> typed,
    List<Refusal> refusals) {
  public GoalView {
    wishes = List.copyOf(wishes);
    typed = Map.copyOf(typed);
    refusals = List.copyOf(refusals);
  }

  public String of(String field) {
    return typed.getOrDefault(field, "");
  }

  public String goal() {
    return typed.getOrDefault("goal", "role");
  }
}
