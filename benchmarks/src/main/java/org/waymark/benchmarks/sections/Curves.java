package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.company.Shape;
import org.waymark.benchmarks.report.Chart;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.OpeningIndex;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

/** How the cost of a query grows with each thing that it depends on. */
public final class Curves {
  private static final int[] STEPS = {8, 4, 2, 1};

  private final Scale scale;
  private final Shape shape;
  private final Report report;

  public Curves(Scale scale, Shape shape, Report report) {
    this.scale = scale;
    this.shape = shape;
    this.report = report;
  }

  public void run() {
    people();
    openings();
    skills();
    neighbours();
    filtered();
  }

  private Times timed(String name, IntConsumer query) {
    int n = scale.quick() ? 100 : 400;
    for (int q = 0; q < n; q++) {
      query.accept(q);
    }
    var times = new Times(name);
    for (int q = 0; q < n; q++) {
      long start = System.nanoTime();
      query.accept(q);
      times.add(System.nanoTime() - start);
    }
    report.times(times);
    return times;
  }

  private Chart.Point slate(String name, double size, MadeUp company, int people) {
    var index = PeopleIndex.of(company.people(people), company.graph(), Gate.standard());
    List<Requirements> asked = company.openings(100);
    return new Chart.Point(size, timed(name, q -> index.slate(asked.get(q % 100), 50)).p50());
  }

  private void people() {
    List<Chart.Point> points = new ArrayList<>();
    var company = new MadeUp(shape);
    for (int part : STEPS) {
      int people = scale.people() / part;
      points.add(slate("growth/people-" + people, people, company, people));
    }
    report.chart(new Chart("Slate by people", "people", points));
  }

  private void openings() {
    List<Chart.Point> points = new ArrayList<>();
    var company = new MadeUp(shape);
    List<Profile> people = company.people(200);
    for (int part : STEPS) {
      int count = 2 * scale.openings() / part;
      var index = OpeningIndex.of(company.openings(count), company.graph(), Gate.standard());
      Times times = timed("growth/openings-" + count, q -> index.matches(people.get(q % 200), 20));
      points.add(new Chart.Point(count, times.p50()));
    }
    report.chart(new Chart("Matches by openings", "openings", points));
  }

  private void skills() {
    List<Chart.Point> points = new ArrayList<>();
    for (int count : new int[] {10, 20, 40, 80}) {
      var company = new MadeUp(shape.withSkillsPerPerson(count));
      points.add(slate("growth/skills-" + count, count, company, scale.people() / 2));
    }
    report.chart(new Chart("Slate by skills per person", "skills drawn for a person", points));
  }

  private void neighbours() {
    List<Chart.Point> points = new ArrayList<>();
    for (int count : new int[] {0, 5, 10, 20}) {
      var company = new MadeUp(shape.withNeighbours(count));
      points.add(slate("growth/neighbours-" + count, count, company, scale.people() / 2));
    }
    report.chart(
        new Chart("Slate by neighbours per skill", "neighbours drawn for a skill", points));
  }

  private void filtered() {
    var company = new MadeUp(shape);
    List<Profile> people = company.people(scale.people());
    var index = PeopleIndex.of(people, company.graph(), Gate.standard());
    List<Requirements> asked = company.openings(100);
    List<Chart.Point> points = new ArrayList<>();
    for (int let : new int[] {1, 10, 50, 90, 100}) {
      BitSet shown = company.filter(people.size(), let / 100.0, shape.seed() + let);
      for (int q = 0; q < 20; q++) {
        List<Hit> all = index.slate(asked.get(q), people.size());
        List<Hit> kept = all.stream().filter(h -> shown.get(h.row())).limit(50).toList();
        Agreement.same("filter", q, kept, index.slate(asked.get(q), 50, shown));
      }
      Times times =
          timed(
              "growth/let-through-" + let + "-percent",
              q -> index.slate(asked.get(q % 100), 50, shown));
      points.add(new Chart.Point(let, times.p50()));
    }
    Times free = timed("growth/no-filter", q -> index.slate(asked.get(q % 100), 50));
    report.chart(new Chart("Slate by share let through", "per cent of people let through", points));
    double worst = points.stream().mapToDouble(Chart.Point::millis).max().orElse(0);
    report.ratio("filtered/unfiltered", worst / free.p50());
  }
}
