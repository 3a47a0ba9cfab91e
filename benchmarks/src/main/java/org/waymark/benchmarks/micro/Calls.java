package org.waymark.benchmarks.micro;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.company.Shape;
import org.waymark.engine.Counterfactual;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Gate;
import org.waymark.engine.Goal;
import org.waymark.engine.Hit;
import org.waymark.engine.Learning;
import org.waymark.engine.OpeningIndex;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

/** What a page asks for, one call at a time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Calls {
  private static final int PEOPLE = 100_000;

  private final MadeUp company = new MadeUp(Shape.usual(2026));
  private final List<Profile> some = company.people(200);
  private final List<Requirements> openings = company.openings(10_000);
  private final PeopleIndex people =
      PeopleIndex.of(company.people(PEOPLE), company.graph(), Gate.standard());
  private final OpeningIndex index = OpeningIndex.of(openings, company.graph(), Gate.standard());
  private int next;

  private Requirements opening() {
    return openings.get(++next % 200);
  }

  private Profile person() {
    return some.get(++next % 200);
  }

  @Benchmark
  public List<Hit> slate() {
    return people.slate(opening(), 50);
  }

  @Benchmark
  public List<Hit> matches() {
    return index.matches(person(), 20);
  }

  @Benchmark
  public Explanation explainFromIndex() {
    return people.explain(opening(), next % PEOPLE);
  }

  @Benchmark
  public Explanation.Range likely() {
    return fit().likely();
  }

  @Benchmark
  public Counterfactual smallestChange() {
    return Counterfactual.of(fit(), Goal.passGate(), Learning.everyStep(20));
  }

  private Explanation fit() {
    return Fit.of(opening(), person(), company.graph(), Gate.standard());
  }
}
