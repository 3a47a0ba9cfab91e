package org.waymark.benchmarks.sections;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.Gate;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.PeopleSnapshot;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

/**
 * A thousand profile changes a second while queries run: collected for a quarter of a second, then
 * swapped in. Two people far apart always change together; a snapshot that shows them different is
 * a torn read.
 */
public final class Updates {
  private static final int PER_SECOND = 1_000;
  private static final long COLLECT = 250_000_000L;

  private final Scale scale;
  private final MadeUp company;
  private final Report report;
  private final SplittableRandom random;

  public Updates(Scale scale, MadeUp company, Report report, long seed) {
    this.scale = scale;
    this.company = company;
    this.report = report;
    this.random = new SplittableRandom(seed);
  }

  public void run() throws InterruptedException {
    var index = PeopleIndex.of(company.people(scale.people()), company.graph(), Gate.standard());
    List<Requirements> openings = company.openings(500);
    var twins = new Twins(index);
    read(index, openings, twins, new Times(""));
    Times quiet = read(index, openings, twins, new Times("updates/quiet"));

    var done = new AtomicBoolean();
    var failure = new AtomicReference<Throwable>();
    var visible = new Times("updates/until-visible");
    Thread writer =
        Thread.ofPlatform()
            .uncaughtExceptionHandler((t, e) -> failure.set(e))
            .start(() -> write(index, twins, done, visible));
    Times busy = read(index, openings, twins, new Times("updates/1000-per-second"));
    done.set(true);
    writer.join();
    if (failure.get() != null) {
      throw new IllegalStateException(failure.get());
    }
    report.times(quiet);
    report.times(busy);
    report.times(visible, Map.of("slowestMillis", visible.quantile(1)));
    report.ratio("updates/quiet-p99", busy.p99() / quiet.p99());
    if (visible.quantile(1) > 1_000) {
      report.note("Updates: a change was not seen for longer than a second.");
    }
  }

  /** Two rows at the ends of the company that hold the same. */
  private static final class Twins {
    private final int first = 0;
    private final int second;

    Twins(PeopleIndex index) {
      second = index.size() - 1;
      index.replaceAll(Map.of(first, index.profile(first), second, index.profile(first)));
    }

    void change(Map<Integer, Profile> changes, Profile now) {
      changes.put(first, now);
      changes.put(second, now);
    }

    void check(PeopleSnapshot snapshot, Requirements asked) {
      int one = snapshot.explain(asked, first).score();
      if (one != snapshot.explain(asked, second).score()) {
        throw new IllegalStateException("torn read");
      }
    }
  }

  private Times read(PeopleIndex index, List<Requirements> openings, Twins twins, Times times) {
    long end = System.nanoTime() + scale.seconds() * 1_000_000_000L;
    for (int q = 0; System.nanoTime() < end; q++) {
      Requirements asked = openings.get(q % openings.size());
      PeopleSnapshot snapshot = index.snapshot();
      times.of(() -> snapshot.slate(asked, 50));
      twins.check(snapshot, asked);
    }
    return times;
  }

  private void write(PeopleIndex index, Twins twins, AtomicBoolean done, Times visible) {
    long next = System.nanoTime();
    while (!done.get()) {
      next += COLLECT;
      long first = next - COLLECT;
      Map<Integer, Profile> changes = new HashMap<>();
      for (int i = 0; i < PER_SECOND * COLLECT / 1_000_000_000L; i++) {
        changes.put(random.nextInt(index.size()), company.person(random));
      }
      twins.change(changes, company.person(random));
      while (System.nanoTime() < next) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
      index.replaceAll(changes);
      visible.add(System.nanoTime() - first);
    }
  }
}
