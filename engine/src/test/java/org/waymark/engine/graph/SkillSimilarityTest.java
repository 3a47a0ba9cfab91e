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
import org.waymark.engine.vector.PackedVector;

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

    assertThat(graph.similarity(PROGRAMMING, JAVA)).isEqualTo(170);
    assertThat(graph.similarity(JAVA, PROGRAMMING)).isEqualTo(113);
    assertThat(why(graph, PROGRAMMING, JAVA)).containsExactly(Reason.Kind.NARROWER);
    assertThat(why(graph, JAVA, PROGRAMMING)).containsExactly(Reason.Kind.BROADER);
  }

  @Test
  void siblingsAreNearAndNameTheirParent() {
    Neighbour kotlin = skills().build().neighbours(JAVA).get(1);

    assertThat(kotlin.skill()).isEqualTo(KOTLIN);
    assertThat(kotlin.reasons()).containsExactly(new Reason(Reason.Kind.SIBLING, 92, PROGRAMMING));
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
        .containsExactly(new Reason(Reason.Kind.SAME_GROUP, 61, 7));
    assertThat(large.similarity(0, 1)).isBetween(26, 60);
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

    assertThat(graph.similarity(JAVA, KOTLIN)).isEqualTo((int) Math.round(255 * (1 - 0.45 * 0.64)));
    assertThat(why(graph, JAVA, KOTLIN)).containsExactly(Reason.Kind.RELATED, Reason.Kind.SIBLING);
  }

  @Test
  void theMoreKindsThereAreTheLessOneOfThemSays() {
    var builder = SkillSimilarity.builder(40);
    for (int kind = 1; kind <= 32; kind++) {
      builder.broader(kind, 0);
    }
    builder.broader(34, 33);
    SkillGraph graph = builder.build();

    assertThat(graph.similarity(33, 34)).isEqualTo(191);
    assertThat(graph.similarity(0, 1)).isBetween(110, 120);
    assertThat(graph.similarity(1, 0)).isBetween(70, 80);
    assertThat(graph.similarity(34, 33)).isEqualTo(128);
  }

  @Test
  void siblingsInOneGroupAreNotNearerThanSiblings() {
    SkillGraph graph = skills().group(JAVA, 7).group(KOTLIN, 7).build();

    assertThat(graph.similarity(JAVA, KOTLIN)).isEqualTo(skills().build().similarity(JAVA, KOTLIN));
  }

  @Test
  void oneSharedWordOfSeveralNeverPassesTheGateAlone() {
    SkillGraph graph =
        SkillSimilarity.builder(1_000).name(0, "electricity").name(1, "electricity market").build();

    assertThat(graph.similarity(0, 1)).isBetween(50, Gate.standard().threshold() - 1);
  }

  /** A catalogue of many roles, in which the first two skills are asked for by three roles each. */
  private static SkillSimilarity.Builder catalogue(int roles, boolean together) {
    var builder = SkillSimilarity.builder(1_000).group(0, 7).group(1, 7);
    builder.name(0, "advise on property value").name(1, "advise on property tax");
    for (int role = 0; role < roles; role++) {
      builder.use(role, 2, 1);
      if (role < 3) {
        builder.use(role, 0, 1);
      }
      if (role >= (together ? 2 : 3) && role < 6) {
        builder.use(role, 1, 1);
      }
    }
    return builder;
  }

  @Test
  void whatAWholeCatalogueNeverAsksForTogetherIsLessNearThanItsNameSays() {
    int apart = catalogue(500, false).build().similarity(0, 1);

    assertThat(apart).isPositive();
    assertThat(catalogue(500, true).build().similarity(0, 1)).isGreaterThan(apart + 20);
    assertThat(catalogue(499, false).build().similarity(0, 1)).isGreaterThan(apart + 20);
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

  private static PackedVector direction(double degrees) {
    double angle = Math.toRadians(degrees);
    return PackedVector.of(new float[] {(float) Math.cos(angle), (float) Math.sin(angle)});
  }

  @Test
  void namesThatMeanNearlyTheSameAreNear() {
    SkillGraph graph =
        SkillSimilarity.builder(3)
            .meaning(0, direction(0))
            .meaning(1, direction(15))
            .meaning(2, direction(80))
            .build();

    assertThat(why(graph, 0, 1)).containsExactly(Reason.Kind.MEANING);
    assertThat(graph.neighbours(0).getFirst().reasons().getFirst().detail()).isEqualTo(97);
    assertThat(graph.similarity(0, 1)).isBetween(150, 160);
    assertThat(graph.similarity(0, 2)).isZero();
  }

  @Test
  void anOwnSkillFindsItsPlaceWithoutBuildingAllAnew() {
    SkillGraph before = skills().build();
    SkillGraph after =
        SkillSimilarity.builder(7)
            .broader(JAVA, PROGRAMMING)
            .broader(KOTLIN, PROGRAMMING)
            .related(6, BAKING)
            .extend(before);

    assertThat(after.similarity(6, BAKING)).isEqualTo(140);
    assertThat(after.similarity(BAKING, 6)).isEqualTo(140);
    assertThat(after.neighbours(JAVA)).isEqualTo(before.neighbours(JAVA));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SkillSimilarity.builder(2).extend(before));
  }
}
