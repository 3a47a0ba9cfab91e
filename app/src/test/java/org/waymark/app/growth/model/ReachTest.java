package org.waymark.app.growth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;

class ReachTest {
  private final Paper paper = new Paper();
  private final Unit company = paper.unit("Tarnholm", null);
  private final Unit digital = paper.unit("Digital", company);
  private final Unit trail = paper.unit("Trail App", digital);
  private final Unit stores = paper.unit("Stores", company);
  private final UnitTree tree = new UnitTree(List.of(company, digital, trail, stores));

  @Test
  void managersAndEmployeesReachNothing() {
    Reach reach = Reach.of(viewer(grant(Hat.EMPLOYEE, null), grant(Hat.MANAGER, null)), tree);
    assertThat(reach.nowhere()).isTrue();
    assertThat(reach.covers(company.id())).isFalse();
  }

  @Test
  void aLeaderReachesTheirUnitAndAllBelow() {
    Reach reach = Reach.of(viewer(grant(Hat.LEADER, digital)), tree);
    assertThat(reach.covers(trail.id())).isTrue();
    assertThat(reach.covers(stores.id())).isFalse();
    assertThat(reach.covers(company.id())).isFalse();
  }

  @Test
  void unitsBelowOthersAreNotNamedTwice() {
    Reach reach = Reach.of(viewer(grant(Hat.HR_PARTNER, trail), grant(Hat.LEADER, digital)), tree);
    assertThat(reach.tops()).containsExactly(digital);
  }

  @Test
  void aHatForTheCompanyReachesEverywhereAndNoUnitThatIsGone() {
    Reach reach = Reach.of(viewer(grant(Hat.LEARNING, null)), tree);
    assertThat(reach.covers(stores.id())).isTrue();
    assertThat(reach.covers(new org.waymark.app.people.UnitId(UUID.randomUUID()))).isFalse();
  }

  @Test
  void aHatForAUnitThatIsGoneReachesNothing() {
    Reach reach = Reach.of(viewer(new Grant(Hat.LEADER, UUID.randomUUID())), tree);
    assertThat(reach.nowhere()).isTrue();
  }

  private static Grant grant(Hat hat, @org.jspecify.annotations.Nullable Unit unit) {
    return new Grant(hat, unit == null ? null : unit.id().value());
  }

  private static Viewer viewer(Grant... grants) {
    return new Viewer(UUID.randomUUID(), null, "Somebody", Arrays.asList(grants), Locale.ENGLISH);
  }
}
