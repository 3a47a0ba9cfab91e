package org.waymark.app.policy.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.model.Guide;

/**
 * Writing a procedure or resource.
 *
 * @param id null for a new one
 * @param fileName of the file that goes on, or null
 */
public record GuideForm(
    @Nullable String id,
    int edition,
    Guide.Content content,
    @Nullable String fileName,
    List<Names.Choice> countries,
    List<Refusal> refusals) {
  static final Guide.Content EMPTY = new Guide.Content("", "", "", Set.of(), Set.of(), Set.of());

  static Guide.Content typed(MultiValueMap<String, String> params) {
    String language = one(params, "language");
    return new Guide.Content(
        Typed.line(one(params, "title")),
        LineForm.LANGUAGES.contains(language) ? language : "",
        Typed.text(one(params, "body")),
        all(params, "kinds").stream()
            .flatMap(code -> MoveKind.of(code).stream())
            .collect(Collectors.toSet()),
        all(params, "countries").stream()
            .filter(code -> code.matches("[A-Z]{2}"))
            .collect(Collectors.toSet()),
        all(params, "stages").stream()
            .flatMap(code -> GuideStage.of(code).stream())
            .collect(Collectors.toSet()));
  }

  private static String one(MultiValueMap<String, String> params, String name) {
    String given = params.getFirst(name);
    return given == null ? "" : given;
  }

  private static List<String> all(MultiValueMap<String, String> params, String name) {
    return params.getOrDefault(name, List.of());
  }

  public String action() {
    return id == null ? "/library" : "/library/" + id + "/edit";
  }
}
