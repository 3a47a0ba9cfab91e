package org.waymark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.engine.rank.Policies;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.Signal;
import org.waymark.engine.rank.SkillsOfText;

class ReportTest {
  private final GoldSet<String> set =
      new GoldSet<>(
          "colours",
          "2 questions",
          List.of(
              new GoldSet.Query<>("red", Map.of(0, 1)), new GoldSet.Query<>("blue", Map.of(1, 1))),
          List.of(
              new GoldSet.Metric(
                  "MRR", o -> Metrics.reciprocalRank(o.ranking(), o.gain().keySet()))));

  @Test
  void everyPolicyStandsBesideItsBaseline() {
    set.baseline("always \"0\"", _ -> new int[] {0, 1});
    set.policy(Policies.RELATED_ROLES, ", here", q -> new int[] {q.equals("red") ? 0 : 1});
    var report = new Report(List.of(set));

    assertThat(report.json())
        .contains("\"colours\": {")
        .contains("\"always \\\"0\\\"\": {\"MRR\": {\"value\": 0.7500")
        .contains(
            "\"related-occupations-1, here\": {\"MRR\": {\"value\": 1.0000, \"low\": 1.0000, \"high\": 1.0000}}");
    assertThat(report.markdown("here"))
        .contains("| *always \"0\"* | 0.750 [0.500, 1.000] |  |")
        .contains(
            "| related-occupations-1, here | 1.000 [1.000, 1.000] | +0.250 [+0.000, +0.500] |");
  }

  @Test
  void aRunThatIsStoppedLeavesWhatItHasAndSaysSo(@TempDir Path folder) throws IOException {
    set.baseline("always 0", _ -> new int[] {0, 1});
    new Results(folder.resolve("q.json"), Instant.EPOCH).add(set);
    assertThat(folder.resolve("q.json")).content().contains("\"always 0\"");
    assertThat(Files.readString(folder.resolve("q.md"))).contains("Not finished");
  }

  @Test
  void onlyThePolicyThatShipsIsMeasuredAsOne() {
    var builder = SkillsOfText.builder().skill("sewing");
    assertThat(builder.build().policy()).isSameAs(Policies.TEXT_TO_SKILL);
    Policy twin = builder.build(_ -> null, 0, Map.of(Signal.WORDS, 1.0)).policy();
    assertThatThrownBy(() -> set.policy(twin, "", _ -> new int[0]))
        .hasMessageContaining("not a policy that ships");
  }

  @Test
  void theTaggerSetIsReadAndRun() {
    GoldSet<String> tagger = TaggerSet.run();
    assertThat(tagger.queries()).hasSizeGreaterThan(80);
    assertThat(tagger.runs()).hasSize(2);
  }
}
