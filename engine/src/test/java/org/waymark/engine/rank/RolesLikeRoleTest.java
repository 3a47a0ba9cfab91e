package org.waymark.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.engine.vector.WordVectors;

class RolesLikeRoleTest {
  private static final int BAKER = 0;
  private static final int CONFECTIONER = 1;
  private static final int CLERK = 2;
  private static final int HELPER = 3;

  private static RolesLikeRole.Builder roles() {
    return RolesLikeRole.builder()
        .skill(0, "bake bread")
        .skill(1, "bake cakes")
        .skill(2, "keep accounts")
        .skill(3, "write invoices")
        .skill(4, "clean rooms")
        .groups(0, List.of(10))
        .groups(1, List.of(10))
        .groups(2, List.of(11))
        .groups(3, List.of(11))
        .role()
        .asks(0, 1)
        .asks(4, 0.5)
        .rated("hands", 5)
        .technology("oven")
        .role()
        .asks(1, 1)
        .rated("hands", 4)
        .technology("oven")
        .role()
        .asks(2, 1)
        .asks(3, 1)
        .rated("hands", 1)
        .technology("spreadsheet")
        .role()
        .asks(4, 1);
  }

  @Test
  void rolesWithLikeSkillsAreNearThoughTheyShareNone() {
    assertThat(roles().build().rank(CONFECTIONER, 9).getFirst().id()).isEqualTo(BAKER);
    RolesLikeRole withMeaning = roles().build(WordVectors.of(64, Map.of()), 64);
    assertThat(withMeaning.rank(CONFECTIONER, 9).getFirst().id()).isEqualTo(BAKER);
  }

  @Test
  void aRoleThatAsksForLittleIsNotNearForThat() {
    var ranked = roles().build().rank(BAKER, 9);
    assertThat(ranked).extracting(Ranked::id).containsExactly(CONFECTIONER, HELPER, CLERK);
  }

  @Test
  void whatMakesNoSenseIsRefusedWithTheReason() {
    for (double odd : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 0, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> roles().asks(2, odd))
          .withMessageContaining("positive finite number");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles().rated("hands", Double.NaN))
        .withMessageContaining("hands");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles().rated("hands", 3).rated("hands", 4))
        .withMessageContaining("twice");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles().skill(0, "knead dough"))
        .withMessage("Skill 0 is named twice.");
    assertThatIllegalArgumentException().isThrownBy(() -> roles().groups(0, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> roles().build().rank(4, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> roles().build().rank(BAKER, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> roles().build(WordVectors.of(64, Map.of()), 32));
    assertThatIllegalStateException()
        .isThrownBy(() -> RolesLikeRole.builder().asks(0, 1))
        .withMessageContaining("no role yet");
  }

  @Test
  void aRoleIsNotNearItself() {
    assertThat(roles().build().rank(CLERK, 9)).extracting(Ranked::id).doesNotContain(CLERK);
  }
}
