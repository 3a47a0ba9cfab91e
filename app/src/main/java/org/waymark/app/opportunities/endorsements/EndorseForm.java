package org.waymark.app.opportunities.endorsements;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.skills.SkillId;

/**
 * What a manager typed.
 *
 * @param evidence by skill
 * @param seen the version that it changes
 */
public record EndorseForm(String readiness, Map<Integer, String> evidence, String adds, int seen) {
  private static final int LONGEST = 20_000;
  private static final String EVIDENCE = "evidence-";

  static final EndorseForm FRESH = new EndorseForm("", Map.of(), "", 0);

  static EndorseForm of(MultiValueMap<String, String> params) {
    Map<Integer, String> evidence = new LinkedHashMap<>();
    params.forEach(
        (name, _) -> {
          if (name.startsWith(EVIDENCE)) {
            number(name.substring(EVIDENCE.length()))
                .ifPresent(skill -> evidence.put(skill, text(params, name)));
          }
        });
    return new EndorseForm(
        text(params, "readiness"),
        evidence,
        text(params, "adds"),
        number(text(params, "seen")).orElse(0));
  }

  static EndorseForm of(Endorsement it) {
    Map<Integer, String> evidence = new LinkedHashMap<>();
    it.said().points().forEach(p -> evidence.put(p.skill().value(), p.evidence()));
    Readiness readiness = it.said().readiness();
    return new EndorseForm(
        readiness == null ? "" : readiness.name(), evidence, it.said().adds(), it.version());
  }

  Said read() {
    List<Point> points =
        evidence.entrySet().stream()
            .map(e -> new Point(new SkillId(e.getKey()), e.getValue()))
            .toList();
    return new Said(when(), points, adds);
  }

  private @Nullable Readiness when() {
    return Arrays.stream(Readiness.values())
        .filter(r -> r.name().equals(readiness))
        .findFirst()
        .orElse(null);
  }

  public String evidenceFor(int skill) {
    return evidence.getOrDefault(skill, "");
  }

  /** What it is about: exactly one of the two, or nothing that exists. */
  static Optional<Target> target(MultiValueMap<String, String> params) {
    UUID role = id(text(params, "role"));
    UUID opening = id(text(params, "opening"));
    return (role == null) == (opening == null)
        ? Optional.empty()
        : Optional.of(Target.of(role, opening));
  }

  private static @Nullable UUID id(String text) {
    try {
      return text.isEmpty() ? null : UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static String text(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    String text = (value == null ? "" : value).replace("\0", "").replace("\r\n", "\n").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
