package org.waymark.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Certainty;
import org.waymark.engine.LevelEstimate;
import org.waymark.engine.LevelModel;
import org.waymark.engine.RaterSeverity;
import org.waymark.engine.RolePrior;
import org.waymark.engine.Statement;
import org.waymark.samples.PastCompany.Asked;
import org.waymark.samples.PastCompany.Word;
import org.waymark.samples.PastCompany.Worker;

/**
 * The levels of all people of one day by the model, as the application uses it, and by simpler
 * rules.
 */
final class SampleLevels {
  /** Which parts of the model are used. */
  record Parts(boolean severity, boolean prior) {
    static final Parts ALL = new Parts(true, true);
  }

  /** A level by the rules of one policy. */
  record Level(int level, Certainty certainty, double low, double high) {
    static Level sure(int level) {
      return new Level(level, Certainty.CERTAIN, level, level);
    }

    static Level of(LevelEstimate e) {
      return new Level(e.level(), e.certainty(), e.low(), e.high());
    }
  }

  private static final int FEWEST = 5;
  private final SampleWorld world;
  private final List<Worker> people;
  private final LocalDate day;

  SampleLevels(SampleWorld world, List<Worker> people, LocalDate day) {
    this.world = world;
    this.people = people;
    this.day = day;
  }

  /** Skill by skill, for each of the people. */
  List<Map<String, Level>> modelled(Parts parts) {
    Map<String, Double> severity = parts.severity() ? severity() : Map.of();
    List<Map<String, Level>> all = new ArrayList<>();
    for (Worker w : people) {
      Map<String, Level> levels = new TreeMap<>();
      bySkill(w).forEach((skill, said) -> levels.put(skill, level(skill, said, severity)));
      all.add(levels);
    }
    if (parts.prior()) {
      guess(all);
    }
    return all;
  }

  private Level level(String skill, List<Word> said, Map<String, Double> severity) {
    List<Statement> statements =
        said.stream()
            .map(
                s ->
                    new Statement(
                        Statement.Source.valueOf(s.source().toUpperCase(Locale.ROOT)),
                        s.level(),
                        (int) ChronoUnit.DAYS.between(s.on(), day),
                        s.by().isEmpty() ? 0 : severity.getOrDefault(s.by(), 0.0)))
            .toList();
    return Level.of(LevelModel.estimate(statements, world.kind(skill), null));
  }

  static Map<String, List<Word>> bySkill(Worker w) {
    Map<String, List<Word>> bySkill = new TreeMap<>();
    w.said().forEach(s -> bySkill.computeIfAbsent(s.skill(), _ -> new ArrayList<>()).add(s));
    return bySkill;
  }

  /** From all that was said where several spoke, rounded as the application keeps it. */
  private Map<String, Double> severity() {
    Map<String, Integer> raters = new HashMap<>();
    List<RaterSeverity.Rating> ratings = new ArrayList<>();
    int item = 0;
    for (Worker w : people) {
      for (List<Word> said : bySkill(w).values()) {
        for (Word s : said.size() > 1 ? said : List.<Word>of()) {
          String rater = s.by().isEmpty() ? "own " + w.number() : s.by();
          Integer next = raters.size();
          ratings.add(
              new RaterSeverity.Rating(raters.computeIfAbsent(rater, _ -> next), item, s.level()));
        }
        item += said.size() > 1 ? 1 : 0;
      }
    }
    RaterSeverity severity = RaterSeverity.of(ratings);
    Map<String, Double> all = new HashMap<>();
    raters.forEach((rater, number) -> all.put(rater, Math.rint(severity.of(number) * 10) / 10));
    return all;
  }

  private void guess(List<Map<String, Level>> all) {
    Map<String, Map<String, List<Integer>>> held = new HashMap<>();
    for (int i = 0; i < people.size(); i++) {
      var role = held.computeIfAbsent(people.get(i).role(), _ -> new HashMap<>());
      all.get(i)
          .forEach(
              (skill, l) -> role.computeIfAbsent(skill, _ -> new ArrayList<>()).add(l.level()));
    }
    for (int i = 0; i < people.size(); i++) {
      String role = people.get(i).role();
      var others = held.getOrDefault(role, Map.of());
      for (Asked a : world.role(role).asks()) {
        List<Integer> some = others.getOrDefault(a.skill(), List.of());
        RolePrior prior = RolePrior.of(some.size() >= FEWEST ? some : List.of(a.minimum()));
        all.get(i)
            .computeIfAbsent(
                a.skill(),
                skill -> Level.of(LevelModel.estimate(List.of(), world.kind(skill), prior)));
      }
    }
  }

  /** What the person said, else what was said last; all of it taken as sure. */
  List<Map<String, Level>> stated() {
    return each(
        said -> {
          @Nullable Word own = null;
          for (Word s : said) {
            if (s.by().isEmpty()) {
              own = s;
            }
          }
          return own != null ? own.level() : newest(said).level();
        });
  }

  private static Word newest(List<Word> said) {
    return said.stream().max(Comparator.comparing(Word::on)).orElseThrow();
  }

  /** The mean of all words. */
  List<Map<String, Level>> mean() {
    return each(
        said ->
            (int) Math.floor(said.stream().mapToInt(Word::level).average().orElseThrow() + 0.5));
  }

  private List<Map<String, Level>> each(java.util.function.ToIntFunction<List<Word>> rule) {
    List<Map<String, Level>> all = new ArrayList<>();
    for (Worker w : people) {
      Map<String, Level> levels = new TreeMap<>();
      bySkill(w).forEach((skill, said) -> levels.put(skill, Level.sure(rule.applyAsInt(said))));
      all.add(levels);
    }
    return all;
  }

  /** The truth: only somebody who can look into heads has it. */
  List<Map<String, Level>> real() {
    List<Map<String, Level>> all = new ArrayList<>();
    for (Worker w : people) {
      Map<String, Level> levels = new TreeMap<>();
      w.real().forEach((skill, level) -> levels.put(skill, Level.sure(rounded(level))));
      all.add(levels);
    }
    return all;
  }

  static int rounded(double level) {
    return (int) Math.clamp(Math.floor(level + 0.5), 1, 5);
  }
}
