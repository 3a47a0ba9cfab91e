package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Map;
import org.waymark.app.kernel.Refusal;

/**
 * A template as a form: its lines are those of the form, and one that is empty.
 *
 * @param address where the form goes
 */
public record TemplateView(
    String address,
    boolean fresh,
    Map<String, String> typed,
    List<String> kinds,
    int lines,
    List<Refusal> refusals) {
  public TemplateView {
    typed = Map.copyOf(typed);
    kinds = List.copyOf(kinds);
    refusals = List.copyOf(refusals);
  }

  public String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
