package org.waymark.app.opportunities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.app.opportunities.model.Examples.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;

class OpeningTest {
  @Test
  void aDraftThatAsksForSomethingIsPublishedOnTheDay() {
    Opening published = done(publish(Examples.draft(), 7));
    assertThat(published.state()).isEqualTo(new OpeningState.Published(TODAY));
    assertThat(published.takesApplicationsOn(TODAY)).isTrue();
  }

  @Test
  void publishingNamesEverythingThatIsMissingAtOnce() {
    Dates over = new Dates(TODAY.minusDays(2), TODAY.minusDays(1), null, null);
    Posting bare = Examples.posting("Associate product manager", over);
    Posting silent =
        new Posting(
            bare.kind(),
            bare.title(),
            " ",
            bare.role(),
            bare.unit(),
            null,
            Remote.NO,
            1,
            over,
            null,
            null,
            null);
    assertThat(keys(publish(Examples.draft(silent), 0)))
        .containsExactly(
            "opportunities.publish.described",
            "opportunities.publish.asks_for_a_skill",
            "opportunities.publish.applying_still_open",
            "opportunities.publish.inside_first_still_open");
  }

  @Test
  void whatIsPublishedOrClosedIsNotPublishedAgain() {
    assertThat(keys(publish(Examples.published(), 7)))
        .containsExactly("opportunities.publish.a_draft");
    assertThat(keys(publish(Examples.in(new OpeningState.Closed(TODAY, "filled")), 7)))
        .containsExactly("opportunities.publish.a_draft");
  }

  @Test
  void closingTakesAReasonAndHappensOnce() {
    assertThat(keys(Examples.published().close("  ")))
        .containsExactly("opportunities.opening.closing_needs_a_reason");
    Opening closed = done(Examples.published().close(" The team grows later. "));
    assertThat(closed.state())
        .isEqualTo(new OpeningState.Closed(TODAY.minusDays(1), "The team grows later."));
    assertThat(closed.takesApplicationsOn(TODAY)).isFalse();
    assertThat(keys(closed.close("again"))).containsExactly("opportunities.life.at.closed");
    assertThat(keys(Examples.draft().close("why"))).containsExactly("opportunities.life.at.draft");
  }

  @Test
  void aClosedOpeningStaysAsItWas() {
    Opening closed = Examples.in(new OpeningState.Closed(TODAY, "filled"));
    assertThat(keys(closed.edit(Examples.posting(), Set.of())))
        .containsExactly("opportunities.opening.closed_stays");
  }

  @Test
  void theWindowOfAPublishedOpeningCannotEndBeforeItBegan() {
    Dates before = new Dates(TODAY.plusDays(7), TODAY.minusDays(5), null, null);
    assertThat(keys(Examples.published().edit(Examples.posting("Title", before), Set.of())))
        .contains("opportunities.publish.applying_still_open");
  }

  @Test
  void theDaysForPeopleInsideAloneOnlyGetMore() {
    Dates shorter = new Dates(TODAY.plusDays(6), TODAY.plusDays(21), null, null);
    Dates longer = new Dates(TODAY.plusDays(8), TODAY.plusDays(21), null, null);
    assertThat(keys(Examples.published().edit(Examples.posting("Title", shorter), Set.of())))
        .containsExactly("opportunities.publish.inside_first_only_longer");
    assertThat(Examples.published().edit(Examples.posting("Title", longer), Set.of()))
        .isInstanceOf(Outcome.Done.class);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "20, true", "21, true", "22, false"})
  void applicationsAreTakenUntilTheLastDayIncluded(int day, boolean open) {
    assertThat(Examples.published().takesApplicationsOn(TODAY.plusDays(day))).isEqualTo(open);
  }

  @Test
  void aTitleOf150CharactersIsFineAndOneMoreIsNot() {
    assertThat(PostingRule.refusals(Examples.posting("x".repeat(150), Dates.OPEN))).isEmpty();
    assertThat(refused(Examples.posting("x".repeat(151), Dates.OPEN)))
        .containsExactly("opportunities.posting.title_fits");
  }

  @Test
  void datesMayNotCross() {
    LocalDate first = TODAY.plusDays(10);
    assertThat(refused(Examples.posting("T", new Dates(first, TODAY, null, null))))
        .containsExactly("opportunities.posting.dates_in_order");
    assertThat(refused(Examples.posting("T", new Dates(null, null, first, TODAY))))
        .containsExactly("opportunities.posting.dates_in_order");
    assertThat(refused(Examples.posting("T", new Dates(first, first, TODAY, TODAY)))).isEmpty();
  }

  @Test
  void onlyAProjectTakesAShareOfSomebodysTime() {
    assertThat(refused(Examples.project(20, 12))).isEmpty();
    assertThat(refused(Examples.project(101, 12)))
        .containsExactly("opportunities.posting.share_in_range");
    assertThat(refused(with(OpeningKind.ROLE, Examples.project(20, 12))))
        .containsExactly(
            "opportunities.posting.role_named", "opportunities.posting.share_for_projects");
  }

  @Test
  void aBandGoesUpwardsInAKnownKindOfCurrency() {
    assertThat(refused(paying(new PayBand(68_000, 58_000, "euro"))))
        .containsExactly(
            "opportunities.posting.band_in_order", "opportunities.posting.currency_known");
    assertThat(refused(paying(new PayBand(58_000, 58_000, "EUR")))).isEmpty();
  }

  private static Posting with(OpeningKind kind, Posting p) {
    return new Posting(
        kind,
        p.title(),
        p.description(),
        null,
        p.unit(),
        null,
        p.remote(),
        p.seats(),
        p.dates(),
        p.sharePercent(),
        p.weeks(),
        null);
  }

  private static Posting paying(PayBand band) {
    Posting p = Examples.posting();
    return new Posting(
        p.kind(),
        p.title(),
        "",
        p.role(),
        p.unit(),
        null,
        p.remote(),
        1,
        p.dates(),
        null,
        null,
        band);
  }

  private static Outcome<Opening> publish(Opening opening, int requirements) {
    return opening.publish(
        OpeningParty.HIRING, OpeningAct.PUBLISH, Publication.plain(TODAY, requirements));
  }

  private static List<String> refused(Posting posting) {
    return PostingRule.refusals(posting).stream().map(Refusal::key).toList();
  }

  private static Opening done(Outcome<Opening> outcome) {
    return ((Outcome.Done<Opening>) outcome).value();
  }

  private static List<String> keys(Outcome<Opening> outcome) {
    return ((Outcome.Refused<Opening>) outcome).reasons().stream().map(Refusal::key).toList();
  }
}
