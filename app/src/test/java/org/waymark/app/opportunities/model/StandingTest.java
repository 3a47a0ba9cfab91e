package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.model.Examples.DANA;
import static org.waymark.app.opportunities.model.Examples.DIGITAL;
import static org.waymark.app.opportunities.model.Examples.INGRID;
import static org.waymark.app.opportunities.model.Examples.SARAH;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

class StandingTest {
  private static final OpeningState DRAFT = new OpeningState.Draft();
  private static final OpeningState OVER = new OpeningState.Closed(Examples.TODAY, "filled");

  @Test
  void aDraftExistsForItsOwnerAndTheHrPartnerOfItsUnitOnly() {
    assertThat(standing(DANA, false).maySee(DRAFT)).isTrue();
    assertThat(standing(INGRID, true).maySee(DRAFT)).isTrue();
    assertThat(standing(SARAH, false).maySee(DRAFT)).isFalse();
    assertThat(standing(INGRID, false).maySee(DRAFT)).isFalse();
  }

  @Test
  void aClosedOpeningStaysThereForThoseWhoHadToDoWithIt() {
    assertThat(standing(SARAH, false).maySee(OVER)).isFalse();
    assertThat(tied(true, false, false).maySee(OVER)).isTrue();
    assertThat(tied(false, false, true).maySee(OVER)).isTrue();
    assertThat(tied(false, true, false).maySee(OVER)).isTrue();
  }

  @Test
  void anHrPartnerDoesNotWorkOnAnOpeningThatTheyApplyFor() {
    Standing applies =
        Standing.of(
            viewer(INGRID),
            Examples.published(),
            true,
            false,
            new Standing.Ties(true, true, false, false));
    assertThat(applies.mayWorkOn()).isFalse();
  }

  @Test
  void aRestrictedOpeningIsThereForWhoIsNamedAndNobodyElse() {
    OpeningState out = new OpeningState.Published(Examples.TODAY);
    Opening restricted = Examples.in(out, Examples.posting(), Audience.NAMED);
    Standing.Ties named = new Standing.Ties(false, false, false, true);
    Standing.Ties kept = new Standing.Ties(false, false, true, false);
    assertThat(Standing.of(viewer(SARAH), restricted, false, false, named).maySee(out)).isTrue();
    assertThat(Standing.of(viewer(SARAH), restricted, false, false, kept).maySee(out)).isFalse();
    assertThat(Standing.of(viewer(SARAH), restricted, false, false, kept).maySee(OVER)).isFalse();
    assertThat(Standing.of(viewer(DANA), restricted, false, false, Standing.Ties.NONE).maySee(out))
        .isTrue();
  }

  @Test
  void whoIsAskedSeesItWhileItWaitsAndNeverAboutTheirOwn() {
    OpeningState waiting = new OpeningState.Waiting(Approver.LEADER, DANA);
    assertThat(
            Standing.of(viewer(SARAH), Examples.in(waiting), false, true, Standing.Ties.NONE)
                .maySee(waiting))
        .isTrue();
    assertThat(
            Standing.of(viewer(SARAH), Examples.draft(), false, true, Standing.Ties.NONE)
                .maySee(DRAFT))
        .isFalse();
    assertThat(
            Standing.of(viewer(DANA), Examples.in(waiting), false, true, Standing.Ties.NONE)
                .approves())
        .isFalse();
  }

  @Test
  void aReachOverNoUnitReachesNothing() {
    assertThat(Reach.NOWHERE.covers(DIGITAL)).isFalse();
    assertThat(new Reach(false, Set.of(DIGITAL)).covers(DIGITAL)).isTrue();
    assertThat(Reach.EVERYWHERE.covers(DIGITAL)).isTrue();
  }

  private static Standing standing(PersonId person, boolean hrPartner) {
    return Standing.of(viewer(person), Examples.draft(), hrPartner, false, Standing.Ties.NONE);
  }

  private static Standing tied(boolean sent, boolean live, boolean interested) {
    return Standing.of(
        viewer(SARAH),
        Examples.published(),
        false,
        false,
        new Standing.Ties(sent, live, interested, false));
  }

  private static Viewer viewer(PersonId person) {
    return new Viewer(
        new UUID(0, 1), person, "A name", List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }
}
