package org.waymark.benchmarks.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.report.Machine;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.Gate;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Requirements;

/** The engine beside its floor, in turn, with very many people. */
public final class Floors {
  private static final int QUERIES = 60;

  private final Scale scale;
  private final MadeUp company;
  private final Report report;

  public Floors(Scale scale, MadeUp company, Report report) {
    this.scale = scale;
    this.company = company;
    this.report = report;
  }

  public void run() {
    String[] names = {"floor-1m", "floor-2m"};
    for (int i = 0; i < scale.floors().size(); i++) {
      run(names[i], scale.floors().get(i));
    }
  }

  private void run(String name, int count) {
    long before = Machine.used();
    long start = System.nanoTime();
    var builder = PeopleIndex.builder(company.graph(), Gate.standard());
    company.people(count, builder::add);
    PeopleIndex ours = builder.build();
    long built = (System.nanoTime() - start) / 1_000_000;
    long memory = Machine.used() - before;
    var floor = new Floor(company.graph());
    company.people(count, floor::add);
    floor.close();

    List<Requirements> openings = company.openings(QUERIES);
    List<Floor.Plan> plans = new ArrayList<>();
    openings.forEach(o -> plans.add(floor.plan(o)));
    var own = new Times(name + "/ours");
    var other = new Times(name + "/floor");
    long greatest = 0;
    for (int round = -1; round < (scale.quick() ? 2 : 5); round++) {
      for (int q = 0; q < QUERIES; q++) {
        Requirements asked = openings.get(q);
        Floor.Plan plan = plans.get(q);
        greatest += (round < 0 ? new Times("") : own).of(() -> ours.slate(asked, 50)).size();
        greatest += (round < 0 ? new Times("") : other).of(() -> floor.run(plan));
      }
    }
    report.times(
        own, Map.of("people", count, "buildMillis", built, "heapBytes", memory, "sum", greatest));
    report.times(other, Map.of("people", count));
    report.ratio(name, other.ratio(own));
  }
}
