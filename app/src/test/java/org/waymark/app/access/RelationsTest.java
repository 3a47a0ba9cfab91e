package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.waymark.app.CompanyTest;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;

@CompanyTest
@Import(SignedIn.class)
class RelationsTest {
  private final Relations relations;
  private final SignedIn signedIn;

  RelationsTest(Relations relations, SignedIn signedIn) {
    this.relations = relations;
    this.signedIn = signedIn;
  }

  private java.util.Set<Relation> of(String viewer, String subject) {
    return relations.of(signedIn.viewer(viewer), signedIn.person(subject));
  }

  @Test
  void sarahsManagerIsJonasAndAboveHimOnlySkipLevels() {
    assertThat(of("jonas", "sarah")).containsExactly(Relation.MANAGER);
    assertThat(of("saskia", "sarah")).containsExactly(Relation.SKIP_LEVEL);
    assertThat(of("sarah", "jonas")).isEmpty();
  }

  @Test
  void anHrPartnerIsOneForTheUnitsGivenAndWhatIsBelow() {
    assertThat(of("ingrid", "sarah")).containsExactly(Relation.HR_PARTNER);
    assertThat(of("arjun", "sarah")).isEmpty();
  }

  @Test
  void nobodyIsTheirOwnHrPartnerOrLeader() {
    assertThat(of("ingrid", "ingrid")).containsExactly(Relation.SELF);
    assertThat(of("astrid", "astrid")).containsExactly(Relation.SELF);
  }
}
