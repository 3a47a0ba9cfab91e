package org.waymark.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * O*NET as published: titles, other titles, skills and technology. Tasks and knowledge are not
 * read: the gold of related occupations was made from them (and from other titles, which only the
 * title policies may use).
 */
final class Onet {
  /** Importance 1 to 5 and level 0 to 7 of one skill. */
  record Rated(String skill, double importance, double level) {}

  /** Code to name, in the order of the codes. */
  final Map<String, String> names = new TreeMap<>();

  final Map<String, String> descriptions = new TreeMap<>();
  final Map<String, List<String>> otherTitles = new TreeMap<>();
  final Map<String, List<Rated>> skills = new TreeMap<>();
  final Map<String, List<String>> technology = new TreeMap<>();

  Onet(Path folder) {
    Path archive = folder.resolve("onet-29.3-text.zip");
    String code = "O*NET-SOC Code";
    Tables.zipped(
        archive,
        "Occupation Data.txt",
        r -> {
          names.put(r.getField(code), r.getField("Title"));
          descriptions.put(r.getField(code), r.getField("Description"));
        });
    Tables.zipped(
        archive,
        "Alternate Titles.txt",
        r -> add(otherTitles, r.getField(code), r.getField("Alternate Title")));
    Tables.zipped(
        archive,
        "Sample of Reported Titles.txt",
        r -> add(otherTitles, r.getField(code), r.getField("Reported Job Title")));
    Tables.zipped(
        archive,
        "Technology Skills.txt",
        r -> {
          add(technology, r.getField(code), "e:" + r.getField("Example"));
          add(technology, r.getField(code), "c:" + r.getField("Commodity Title"));
        });
    var importance = new LinkedHashMap<String, Double>();
    Tables.zipped(
        archive,
        "Skills.txt",
        r -> {
          String key = r.getField(code) + r.getField("Element ID");
          double value = Double.parseDouble(r.getField("Data Value"));
          if (r.getField("Scale ID").equals("IM")) {
            importance.put(key, value);
          } else {
            add(
                skills,
                r.getField(code),
                new Rated(r.getField("Element Name"), importance.getOrDefault(key, 1.0), value));
          }
        });
  }

  private static <T> void add(Map<String, List<T>> lists, String key, T value) {
    List<T> list = lists.computeIfAbsent(key, k -> new ArrayList<>());
    if (!list.contains(value)) {
      list.add(value);
    }
  }
}
