package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The two official archives of an ESCO release: the occupations that are asked for by name, and
 * their skills.
 */
final class EscoArchive {
  private static final int ESSENTIAL = 4;
  private static final int OPTIONAL = 1;

  /** An occupation under any of its names. */
  record Occupation(String uri, String label, List<Requirement> requirements) {}

  private final Map<String, Occupation> occupations = new HashMap<>();
  private final Map<String, Skill> skills = new TreeMap<>();

  EscoArchive(Path classification, Path relations, Iterable<String> names) throws IOException {
    for (String name : names) {
      occupations.put(name.toLowerCase(Locale.ROOT), new Occupation("", "", List.of()));
    }
    try (ZipFile zip = new ZipFile(classification.toFile());
        ZipFile links = new ZipFile(relations.toFile())) {
      readOccupations(zip);
      readRequirements(links);
      readSkills(zip);
    }
    occupations.values().removeIf(one -> one.uri().isEmpty());
  }

  Map<String, Occupation> occupations() {
    return occupations;
  }

  Map<String, Skill> skills() {
    return new LinkedHashMap<>(skills);
  }

  private static CsvReader table(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(zip.getName() + " holds no " + name);
    }
    return new CsvReader(zip.getInputStream(entry));
  }

  /** The preferred name wins over an alternative name of another occupation. */
  private void readOccupations(ZipFile zip) throws IOException {
    try (CsvReader table = table(zip, "occupations_en.csv")) {
      for (@Nullable Map<String, String> row = table.next(); row != null; row = table.next()) {
        String label = row.getOrDefault("preferredLabel", "");
        Occupation found =
            new Occupation(row.getOrDefault("conceptUri", ""), label, new ArrayList<>());
        occupations.replace(label.toLowerCase(Locale.ROOT), found);
        for (String alternative : row.getOrDefault("altLabels", "").lines().toList()) {
          occupations.computeIfPresent(
              alternative.strip().toLowerCase(Locale.ROOT),
              (key, old) -> old.uri().isEmpty() ? found : old);
        }
      }
    }
  }

  private void readRequirements(ZipFile zip) throws IOException {
    Map<String, Occupation> byUri = new HashMap<>();
    for (Occupation occupation : occupations.values()) {
      byUri.put(occupation.uri(), occupation);
    }
    try (CsvReader table = table(zip, "occupationSkillRelations.csv")) {
      for (@Nullable Map<String, String> row = table.next(); row != null; row = table.next()) {
        Occupation occupation = byUri.get(row.getOrDefault("occupationUri", ""));
        if (occupation != null && !occupation.uri().isEmpty()) {
          String skill = row.getOrDefault("skillUri", "");
          boolean essential = "essential".equals(row.get("relationType"));
          occupation
              .requirements()
              .add(
                  new Requirement(
                      skill, essential ? 3 : 2, essential ? ESSENTIAL : OPTIONAL, false));
          skills.put(skill, new Skill(skill, "", List.of(), "", "", List.of(), List.of()));
        }
      }
    }
  }

  private void readSkills(ZipFile zip) throws IOException {
    try (CsvReader table = table(zip, "skills_en.csv")) {
      for (@Nullable Map<String, String> row = table.next(); row != null; row = table.next()) {
        String name = row.getOrDefault("preferredLabel", "");
        skills.computeIfPresent(
            row.getOrDefault("conceptUri", ""),
            (uri, old) -> new Skill(uri, name, List.of(), "", "", List.of(), List.of()));
      }
    }
  }
}
