package org.waymark.app.policy.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.policy.model.Rule;

/** Reads a line of a draft as a form sends it. */
final class LineFormReader {
  private LineFormReader() {}

  static LineForm read(@Nullable UUID line, Rule rule, MultiValueMap<String, String> params) {
    Map<String, String> texts = new HashMap<>();
    for (String language : LineForm.LANGUAGES) {
      String text = Typed.text(one(params, "text-" + language));
      if (!text.isEmpty()) {
        texts.put(language, text);
      }
    }
    return new LineForm(
        line,
        rule,
        all(params, "value"),
        all(params, "kinds"),
        all(params, "countries"),
        all(params, "entities"),
        all(params, "units"),
        all(params, "families"),
        all(params, "contracts"),
        one(params, "levelFrom"),
        one(params, "levelTo"),
        one(params, "exceptions"),
        one(params, "hours"),
        one(params, "from"),
        one(params, "last"),
        texts,
        LineForm.number(one(params, "revision"), -1));
  }

  private static List<String> all(MultiValueMap<String, String> params, String name) {
    List<String> given = params.get(name);
    return given == null
        ? List.of()
        : given.stream().map(Typed::line).filter(text -> !text.isEmpty()).toList();
  }

  private static String one(MultiValueMap<String, String> params, String name) {
    String given = params.getFirst(name);
    return given == null ? "" : given.replace("\0", "").strip();
  }
}
