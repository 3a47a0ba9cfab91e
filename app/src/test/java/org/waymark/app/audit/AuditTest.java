package org.waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.kernel.PersonId;

@CompanyTest
@Import(SignedIn.class)
@Transactional
class AuditTest {
  private final Audit audit;
  private final SignedIn signedIn;
  private final Clock clock;

  AuditTest(Audit audit, SignedIn signedIn, Clock clock) {
    this.audit = audit;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  private List<Audit.Look> looksAt(PersonId person) {
    return audit.whoLookedAt(person, clock.instant().minus(Duration.ofDays(1)));
  }

  @Test
  void sarahSeesThatDanaLookedTwiceAndWhatFor() {
    PersonId sarah = signedIn.person("sarah");
    audit.read(signedIn.viewer("dana"), sarah, "slate", "/openings/1");
    audit.read(signedIn.viewer("dana"), sarah, "slate", "/openings/1");
    assertThat(looksAt(sarah))
        .singleElement()
        .satisfies(
            look -> {
              assertThat(look.viewer()).isEqualTo(signedIn.person("dana"));
              assertThat(look.times()).isEqualTo(2);
              assertThat(look.purpose()).isEqualTo("/openings/1");
            });
  }

  @Test
  void lookingAtOneselfIsNobodysBusiness() {
    PersonId sarah = signedIn.person("sarah");
    audit.read(signedIn.viewer("sarah"), sarah, "skills", null);
    assertThat(looksAt(sarah)).isEmpty();
  }
}
