package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.EveryMatch;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.OpeningIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

/** Everybody's 20 best openings: 64 side by side, against one person after the other. */
public final class AllPairs {
  private static final int BEST = 20;
  private static final int SOME = 2_560;

  private final Scale scale;
  private final MadeUp company;
  private final Report report;

  public AllPairs(Scale scale, MadeUp company, Report report) {
    this.scale = scale;
    this.company = company;
    this.report = report;
  }

  public void run() {
    List<Requirements> openings = company.openings(scale.openings());
    List<Profile> people = company.people(scale.people());
    var index = OpeningIndex.of(openings, company.graph(), Gate.standard());
    var every = EveryMatch.of(openings, company.graph(), Gate.standard());
    together(every, people.subList(0, SOME));
    oneByOne(index, people.subList(0, SOME));
    var batch = new Times("all-pairs/together");
    var single = new Times("all-pairs/per-person");
    int rounds = scale.quick() ? 1 : 5;
    for (int round = 0; round < rounds; round++) {
      List<List<Hit>> ours = batch.of(() -> together(every, people));
      Agreement.same("per-person", round, ours, single.of(() -> oneByOne(index, people)));
    }
    report.times(batch);
    report.times(single);
    report.ratio("all-pairs/per-person", batch.ratio(single));
  }

  private static List<List<Hit>> together(EveryMatch every, List<Profile> people) {
    List<List<Hit>> best = new ArrayList<>(Collections.nCopies(people.size(), List.of()));
    every.matches(people, BEST, p -> null, best::set);
    return best;
  }

  private static List<List<Hit>> oneByOne(OpeningIndex index, List<Profile> people) {
    List<List<Hit>> best = new ArrayList<>();
    people.forEach(p -> best.add(index.matches(p, BEST)));
    return best;
  }
}
