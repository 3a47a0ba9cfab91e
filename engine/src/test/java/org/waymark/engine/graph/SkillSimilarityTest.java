package org.waymark.engine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Gate;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;
import org.waymark.engine.SkillGraph;

class SkillSimilarityTest {
  private static final int PROGRAMMING = 0;
  private static final int JAVA = 1;
  private static final int KOTLIN = 2;
  private static final int BAKING = 3;

  private static SkillSimilarity.Builder skills() {
    return SkillSimilarity.builder(6).broader(JAVA, PROGRAMMING).broader(KOTLIN, PROGRAMMING);
  }

  private static List<Reason.Kind> why(SkillGraph graph, int skill, int near) {
    return graph.neighbours(skill).stream()
        .filter(n -> n.skill() == near)
        .flatMap(n -> n.reasons().stream())
        .map(Reason::kind)
        .toList();
  }

  @Test
  void knowingTheParticularIsWorthMoreWhereTheGeneralIsAskedThanTheOtherWayRound() {
    SkillGraph graph = skills().build();

    assertThat(graph.similarity(PROGRAMMING, JAVA)).isEqualTo(191);
    assertThat(graph.similarity(JAVA, PROGRAMMING)).isEqualTo(140);
    assertThat(why(graph, PROGRAMMING, JAVA)).containsExactly(Reason.Kind.NARROWER);
    assertThat(why(graph, JAVA, PROGRAMMING)).containsExactly(Reason.Kind.BROADER);
  }

  @Test
  void siblingsAreNearAndNameTheirParent() {
    Neighbour kotlin = skills().build().neighbours(JAVA).get(1);

    assertThat(kotlin.skill()).isEqualTo(KOTLIN);
    assertThat(kotlin.reasons()).containsExactly(new Reason(Reason.Kind.SIBLING, 115, PROGRAMMING));
  }

  @Test
  void skillsWithNothingInCommonAreApart() {
    assertThat(skills().build().similarity(JAVA, BAKING)).isZero();
  }

  @Test
  void aLargeGroupSaysLessThanASmallOne() {
    var small = SkillSimilarity.builder(50).group(0, 7).group(1, 7).build();
    var builder = SkillSimilarity.builder(50);
    for (int skill = 0; skill < 16; skill++) {
      builder.group(skill, 7);
    }
    SkillGraph large = builder.build();

    assertThat(small.neighbours(0).getFirst().reasons())
        .containsExactly(new Reason(Reason.Kind.SAME_GROUP, 77, 7));
    assertThat(large.similarity(0, 1)).isBetween(26, 76);
  }

  @Test
  void beingAskedForTogetherNeverPassesTheGateAlone() {
    var builder = SkillSimilarity.builder(2);
    for (int role = 0; role < 1_000; role++) {
      builder.use(role, 0, 1).use(role, 1, 1);
    }
    SkillGraph graph = builder.build();

    assertThat(graph.similarity(0, 1)).isBetween(50, Gate.standard().threshold() - 1);
    assertThat(graph.neighbours(0).getFirst().reasons().getFirst().detail()).isEqualTo(1_000);
  }

  @Test
  void oneSharedRoleIsHardlyEvidence() {
    var builder = SkillSimilarity.builder(2).use(0, 0, 1).use(0, 1, 1);
    assertThat(builder.build().neighbours(0)).isEmpty();
  }

  @Test
  void namesThatShareRareWordsAreNear() {
    SkillGraph graph =
        SkillSimilarity.builder(1_000)
            .name(0, "project management")
            .name(1, "manage projects")
            .name(2, "project planning")
            .name(3, "bake bread")
            .build();

    assertThat(graph.similarity(0, 1)).isEqualTo(230);
    assertThat(graph.similarity(0, 2)).isBetween(26, 100);
    assertThat(graph.similarity(0, 3)).isZero();
  }

  @Test
  void severalReasonsTogetherAreStrongerThanEachAlone() {
    SkillGraph graph = skills().related(JAVA, KOTLIN).build();

    assertThat(graph.similarity(JAVA, KOTLIN)).isEqualTo((int) Math.round(255 * (1 - 0.4 * 0.55)));
    assertThat(why(graph, JAVA, KOTLIN)).containsExactly(Reason.Kind.RELATED, Reason.Kind.SIBLING);
  }

  @Test
  void onlyTheTwentyNearestAreKept() {
    var builder = SkillSimilarity.builder(40);
    for (int skill = 1; skill < 40; skill++) {
      builder.related(0, skill);
    }
    assertThat(builder.build().neighbours(0))
        .extracting(Neighbour::skill)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
  }

  @Test
  void theOrderInWhichThingsAreGivenDoesNotMatter() {
    var random = new Random(11);
    List<Consumer<SkillSimilarity.Builder>> given = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int skill = i % 80;
      int role = i / 80 * 17 + i % 13;
      int other = (skill + 1 + random.nextInt(79)) % 80;
      double weight = 0.1 + random.nextDouble();
      given.add(b -> b.broader(skill, other));
      given.add(b -> b.group(skill, 1000 + other % 7));
      given.add(b -> b.use(role, skill, weight));
    }
    assertThat(described(given)).isEqualTo(described(shuffled(given, random)));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static String described(List<Consumer<SkillSimilarity.Builder>> given) {
    var builder = SkillSimilarity.builder(80);
    given.forEach(g -> g.accept(builder));
    SkillGraph graph = builder.build();
    var text = new StringBuilder();
    for (int skill = 0; skill < 80; skill++) {
      text.append(graph.neighbours(skill)).append('\n');
    }
    return text.toString();
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> SkillSimilarity.builder(50_001));
    assertThatIllegalArgumentException().isThrownBy(() -> skills().broader(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> skills().related(1, 6));
    assertThatIllegalArgumentException().isThrownBy(() -> skills().use(1, 1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> skills().name(1, "a").name(1, "b"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> skills().use(1, 1, 1).use(1, 1, 2).build())
        .withMessage("Role 1 asks for skill 1 twice.");
  }
}
