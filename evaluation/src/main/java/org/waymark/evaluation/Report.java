package org.waymark.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.waymark.evaluation.Bootstrap.Interval;
import org.waymark.evaluation.GoldSet.Run;

/** The figures of all sets, as JSON and as Markdown. */
final class Report {
  private final List<GoldSet<?>> sets;

  Report(List<GoldSet<?>> sets) {
    this.sets = sets.stream().sorted(Comparator.comparing(GoldSet::name)).toList();
  }

  /** {@code {set: {policy: {metric: {value, low, high}}}}}. */
  String json() {
    var json = new StringBuilder("{");
    String comma = "";
    for (GoldSet<?> set : sets) {
      json.append(comma).append("\n  ").append(quoted(set.name())).append(": {");
      String inner = "";
      for (Run run : set.runs()) {
        json.append(inner).append("\n    ").append(quoted(run.policy())).append(": {");
        json.append(String.join(", ", set.metrics().stream().map(m -> metric(run, m)).toList()));
        json.append("}");
        inner = ",";
      }
      json.append("\n  }");
      comma = ",";
    }
    return json.append("\n}\n").toString();
  }

  private static String metric(Run run, GoldSet.Metric metric) {
    Interval i = Bootstrap.mean(run.of(metric.name()));
    return String.format(
        Locale.ROOT,
        "%s: {\"value\": %.4f, \"low\": %.4f, \"high\": %.4f}",
        quoted(metric.name()),
        i.value(),
        i.low(),
        i.high());
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** One table per set; the last column compares the first figure with the best baseline. */
  String markdown(String machine) {
    var page = new StringBuilder("# Quality of the policies\n\n" + machine + "\n");
    for (GoldSet<?> set : sets) {
      page.append("\n## ").append(set.name()).append("\n\n").append(set.about()).append("\n\n");
      page.append("| policy | ")
          .append(String.join(" | ", set.metrics().stream().map(GoldSet.Metric::name).toList()))
          .append(" | ")
          .append(set.metrics().getFirst().name())
          .append(" over the best baseline |\n|---")
          .append("|---".repeat(set.metrics().size() + 1))
          .append("|\n");
      Run best = bestBaseline(set);
      set.runs().forEach(run -> page.append(row(set, run, best)));
    }
    page.append(
        "\nIn brackets: 95 % intervals by bootstrap over the queries, the differences paired. Baselines"
            + " in italics.\n");
    return page.toString();
  }

  private static Run bestBaseline(GoldSet<?> set) {
    String first = set.metrics().getFirst().name();
    return set.runs().stream()
        .filter(Run::baseline)
        .max(Comparator.comparingDouble(r -> Bootstrap.mean(r.of(first)).value()))
        .orElseThrow();
  }

  private static String row(GoldSet<?> set, Run run, Run best) {
    var row = new StringBuilder("| ");
    row.append(run.baseline() ? "*" + run.policy() + "*" : run.policy());
    set.metrics().forEach(m -> row.append(" | ").append(shown(Bootstrap.mean(run.of(m.name())))));
    String first = set.metrics().getFirst().name();
    row.append(" | ")
        .append(run.baseline() ? "" : signed(Bootstrap.difference(run.of(first), best.of(first))));
    return row.append(" |\n").toString();
  }

  private static String shown(Interval i) {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", i.value(), i.low(), i.high());
  }

  private static String signed(Interval i) {
    return String.format(Locale.ROOT, "%+.3f [%+.3f, %+.3f]", i.value(), i.low(), i.high());
  }
}
