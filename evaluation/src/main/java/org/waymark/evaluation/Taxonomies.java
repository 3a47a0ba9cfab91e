package org.waymark.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.rank.SkillsOfText;
import org.waymark.engine.rank.TitleSpace;

/** The taxonomies as the policies want them. */
final class Taxonomies {
  static final String ESCO = "esco-1.1.1";
  static final String ONET = "onet-29.3";

  private Taxonomies() {}

  /** Where the taxonomies are: beside a folder, or else in another one; null if in neither. */
  static @Nullable Path beside(Path data, Path otherwise) {
    return Stream.of(data.toAbsolutePath().normalize().resolveSibling(""), otherwise)
        .filter(f -> Files.isDirectory(f.resolve(ESCO)) && Files.isDirectory(f.resolve(ONET)))
        .findFirst()
        .orElse(null);
  }

  static SkillsOfText.Builder skills(Esco esco) {
    var builder = SkillsOfText.builder();
    for (Esco.Concept skill : esco.skills) {
      builder.skill(skill.name()).description(skill.description()).reach(reach(skill.kind()));
      skill.otherNames().forEach(builder::alternative);
    }
    return builder;
  }

  /** The reuse level of ESCO as a number. */
  private static float reach(String level) {
    return switch (level) {
      case "transversal" -> 3;
      case "cross-sector" -> 2;
      case "sector-specific" -> 1;
      default -> 0;
    };
  }

  /** Occupations of ESCO, then those of O*NET. */
  static List<TitleSpace.Occupation> occupations(Esco esco, Onet onet) {
    List<TitleSpace.Occupation> all = new ArrayList<>();
    esco.occupations.forEach(o -> all.add(new TitleSpace.Occupation(o.names(), o.description())));
    onet.names.forEach(
        (code, name) -> {
          List<String> names = new ArrayList<>(List.of(name));
          names.addAll(onet.otherTitles.getOrDefault(code, List.of()));
          all.add(new TitleSpace.Occupation(names, onet.descriptions.getOrDefault(code, "")));
        });
    return all;
  }

  /** All names of occupations, in lower case. */
  static Set<String> known(List<TitleSpace.Occupation> occupations) {
    Set<String> known = new HashSet<>();
    occupations.forEach(o -> o.names().forEach(n -> known.add(n.strip().toLowerCase(Locale.ROOT))));
    return known;
  }

  /** For each skill of ESCO the numbers of all groups and skills above it. */
  static List<List<Integer>> above(Esco esco) {
    Map<String, List<String>> up = new HashMap<>();
    esco.broader.forEach(b -> up.computeIfAbsent(b.uri(), k -> new ArrayList<>()).add(b.broader()));
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Integer>> above = new ArrayList<>();
    for (Esco.Concept skill : esco.skills) {
      Set<String> found = new LinkedHashSet<>();
      var todo = new ArrayDeque<>(List.of(skill.uri()));
      while (!todo.isEmpty()) {
        for (String next : up.getOrDefault(todo.remove(), List.of())) {
          if (found.add(next)) {
            todo.add(next);
          }
        }
      }
      above.add(found.stream().map(u -> numbers.computeIfAbsent(u, _ -> numbers.size())).toList());
    }
    return above;
  }
}
