package org.waymark.benchmarks.micro;

import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;

/** Runs the calls and hands their samples on. */
public final class Micro {
  private final boolean quick;
  private final Report report;

  public Micro(boolean quick, Report report) {
    this.quick = quick;
    this.report = report;
  }

  public void run() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(Calls.class.getSimpleName())
            .forks(1)
            .warmupIterations(quick ? 1 : 3)
            .measurementIterations(quick ? 1 : 5)
            .warmupTime(TimeValue.seconds(1))
            .measurementTime(TimeValue.seconds(1))
            .jvmArgs("--add-modules", "jdk.incubator.vector", "-Xmx2g", "-XX:+UseSerialGC")
            .build();
    for (RunResult result : new Runner(options).run()) {
      Statistics samples = result.getPrimaryResult().getStatistics();
      var times = new Times("jmh/" + result.getPrimaryResult().getLabel());
      times.add(nanos(samples.getPercentile(50)));
      report.times(
          times, Map.of("n", samples.getN(), "p99Millis", samples.getPercentile(99) / 1_000.0));
    }
  }

  private static long nanos(double micros) {
    return Math.round(micros * 1_000);
  }
}
