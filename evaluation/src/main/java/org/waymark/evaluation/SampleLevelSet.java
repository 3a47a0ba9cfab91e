package org.waymark.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.evaluation.SampleLevels.Level;
import org.waymark.evaluation.SampleLevels.Parts;
import org.waymark.samples.PastCompany.Worker;

/** How near the levels come to the real ones, for all of which something was said. */
final class SampleLevelSet {
  /** A level of somebody: whose, of what, and how high it really is. */
  record Asked(int world, int person, String skill, double real) {}

  private final List<SampleWorld> worlds;
  private final String seeds;
  private final List<SampleLevels> levels = new ArrayList<>();
  private final List<GoldSet.Query<Asked>> queries = new ArrayList<>();

  SampleLevelSet(List<SampleWorld> worlds, String seeds) {
    this.worlds = worlds;
    this.seeds = seeds;
  }

  GoldSet<Asked> run() {
    for (int w = 0; w < worlds.size(); w++) {
      List<Worker> people = worlds.get(w).company.on(SampleWorld.TODAY);
      levels.add(new SampleLevels(worlds.get(w), people, SampleWorld.TODAY));
      for (int p = 0; p < people.size(); p++) {
        Worker worker = people.get(p);
        for (String skill : SampleLevels.bySkill(worker).keySet()) {
          double real = worker.real().getOrDefault(skill, 1.0);
          queries.add(new GoldSet.Query<>(new Asked(w, p, skill, real), Map.of()));
        }
      }
    }
    var set =
        new GoldSet<>(
            "levels/sample",
            "Levels of which something was said, %,d of sample companies with the seeds %s. How many are right, how far is the mean error, how many lie in the interval (of 0.8)?"
                .formatted(queries.size(), seeds),
            queries,
            List.of(unread("right"), unread("error"), unread("inside")));
    set.figures("stated levels", true, figures(SampleLevels::stated));
    set.figures("mean of all that was said", true, figures(SampleLevels::mean));
    set.figures(
        "levels-1, without severity", false, figures(l -> l.modelled(new Parts(false, false))));
    set.figures("levels-1", false, figures(l -> l.modelled(Parts.ALL)));
    return set;
  }

  private static GoldSet.Metric unread(String name) {
    return new GoldSet.Metric(name, _ -> 0.0);
  }

  private Map<String, double[]> figures(Function<SampleLevels, List<Map<String, Level>>> policy) {
    List<List<Map<String, Level>>> all = levels.stream().map(policy).toList();
    Map<String, double[]> figures = new HashMap<>();
    for (String metric : List.of("right", "error", "inside")) {
      figures.put(metric, new double[queries.size()]);
    }
    for (int i = 0; i < queries.size(); i++) {
      Asked q = queries.get(i).asked();
      Level level = all.get(q.world()).get(q.person()).getOrDefault(q.skill(), Level.sure(1));
      put(figures, "right", i, level.level() == SampleLevels.rounded(q.real()) ? 1 : 0);
      put(figures, "error", i, Math.abs(level.level() - q.real()));
      double real = Math.clamp(q.real(), 1, 5);
      put(figures, "inside", i, real >= level.low() && real <= level.high() ? 1 : 0);
    }
    return figures;
  }

  private static void put(Map<String, double[]> figures, String metric, int i, double value) {
    java.util.Objects.requireNonNull(figures.get(metric))[i] = value;
  }
}
