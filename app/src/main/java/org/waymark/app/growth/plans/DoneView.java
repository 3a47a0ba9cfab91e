package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Words;

/**
 * Saying that an action is done.
 *
 * @param aim skill and level that it led to; null where there is nothing to show
 */
public record DoneView(
    String plan,
    String address,
    String title,
    @Nullable Words aim,
    Map<String, String> typed,
    List<Refusal> refusals) {
  public DoneView {
    typed = Map.copyOf(typed);
    refusals = List.copyOf(refusals);
  }

  public String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
