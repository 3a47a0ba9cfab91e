package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.Refusal;

/**
 * An action as a form.
 *
 * @param plan address of its plan
 * @param address where the form goes
 * @param kinds to choose from, none for an agreement
 */
public record ActionView(
    String plan,
    String address,
    boolean fresh,
    List<String> kinds,
    Map<String, String> typed,
    List<Refusal> refusals) {
  public ActionView {
    kinds = List.copyOf(kinds);
    typed = Map.copyOf(typed);
    refusals = List.copyOf(refusals);
  }

  public String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
