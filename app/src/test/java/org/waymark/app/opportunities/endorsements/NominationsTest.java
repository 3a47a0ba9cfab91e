package org.waymark.app.opportunities.endorsements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.DanaHires;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Eyes;
import org.waymark.app.opportunities.NominationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.Tarnholm;
import org.waymark.app.shell.Words;

/** Jonas thinks of Sarah for something that Dana looks for, and asks her first. */
@OpeningsTest
class NominationsTest {
  private final Tarnholm tarnholm;
  private final DanaHires dana;
  private final Endorsements endorsements;
  private final Nominating nominating;
  private final Notices notices;
  private final Eyes eyes;

  NominationsTest(
      Tarnholm tarnholm,
      DanaHires dana,
      Endorsements endorsements,
      Nominating nominating,
      Notices notices,
      Eyes eyes) {
    this.tarnholm = tarnholm;
    this.dana = dana;
    this.endorsements = endorsements;
    this.nominating = nominating;
    this.notices = notices;
    this.eyes = eyes;
  }

  @BeforeAll
  void aCompany() {
    tarnholm.founded();
  }

  private PersonId sarah() {
    return tarnholm.person("sarah");
  }

  private NominationId asked(OpeningId opening) {
    return Eyes.done(
        endorsements.nominate(tarnholm.jonas(), opening, sarah(), "She talks with hikers."));
  }

  private String named(OpeningId opening) {
    return eyes.page("/openings/" + opening + "/nominations", tarnholm.dana()).text();
  }

  private long told(String who) {
    return notices.of(tarnholm.person(who), 100).stream()
        .filter(n -> n.kind().equals(AdvocacyNotices.KIND))
        .count();
  }

  @Test
  void danaSeesHerOnceSheSaidYes() {
    OpeningId opening = dana.publishes("Said yes");
    NominationId id = asked(opening);
    assertThat(named(opening)).doesNotContain("Sarah");
    assertThat(eyes.page("/endorsements", tarnholm.sarah()).text())
        .contains("Jonas Feld would like to name you", "She talks with hikers.");
    assertThat(eyes.post("/nominations/" + id + "/answer", tarnholm.sarah(), "choice", "yes"))
        .hasStatus(303);
    assertThat(named(opening)).contains("Sarah Kimani", "She talks with hikers.", "Jonas Feld");
    assertThat(eyes.page("/endorsements", tarnholm.jonas()).text()).contains("Agreed");
  }

  @Test
  void aNoLooksToEverybodyElseLikeNoAnswerAtAll() {
    OpeningId silent = dana.publishes("Never answered");
    OpeningId refused = dana.publishes("Answered no");
    asked(silent);
    NominationId id = asked(refused);
    long jonas = told("jonas");
    long danas = told("dana");
    Eyes.done(nominating.answer(tarnholm.sarah(), id, false));
    assertThat(told("jonas")).isEqualTo(jonas);
    assertThat(told("dana")).isEqualTo(danas);
    assertThat(named(refused)).doesNotContain("Sarah");
    assertThat(sameButFor(silent, "/advocacy")).isEqualTo(sameButFor(refused, "/advocacy"));
    var page = eyes.page("/endorsements", tarnholm.jonas());
    assertThat(page.select("section[aria-labelledby=na-h] li").eachText())
        .filteredOn(row -> row.contains("answered") || row.contains("Answered"))
        .allMatch(row -> row.endsWith("Asked"));
    assertThat(eyes.page("/openings/" + refused, tarnholm.dana()).select("#named")).isEmpty();
    assertThat(eyes.page("/endorsements", tarnholm.sarah()).text()).contains("You said no");
  }

  private String sameButFor(OpeningId opening, String page) {
    return eyes.page("/openings/" + opening + page, tarnholm.jonas())
        .select("main section")
        .text()
        .replace(opening.toString(), "");
  }

  @Test
  void aYesCanBeTakenBackAndANoReconsidered() {
    OpeningId opening = dana.publishes("Changed her mind");
    NominationId id = asked(opening);
    Eyes.done(nominating.answer(tarnholm.sarah(), id, true));
    Eyes.done(nominating.answer(tarnholm.sarah(), id, false));
    assertThat(named(opening)).doesNotContain("Sarah");
    Eyes.done(nominating.answer(tarnholm.sarah(), id, true));
    assertThat(named(opening)).contains("Sarah");
  }

  @Test
  void onlySheAnswersAndOnlyHerManagerAsksOnce() {
    OpeningId opening = dana.publishes("Asked once");
    NominationId id = asked(opening);
    assertThatThrownBy(() -> nominating.answer(tarnholm.jonas(), id, true))
        .isInstanceOf(NotYours.class);
    assertThat(endorsements.nominate(tarnholm.jonas(), opening, sarah(), "Again."))
        .isEqualTo(Outcome.refused("opportunities.nomination.asked_already"));
    assertThat(endorsements.nominate(tarnholm.dana(), opening, sarah(), "Mine."))
        .isEqualTo(Outcome.refused("opportunities.endorsement.managers_only", "Sarah Kimani"));
    assertThat(endorsements.nominate(tarnholm.jonas(), opening, sarah(), " "))
        .isEqualTo(Outcome.refused("opportunities.nomination.why", Nomination.LONGEST));
  }

  @Test
  void whoDoesNotFillItFindsNobodyNamed() {
    OpeningId opening = dana.publishes("Not for others");
    Eyes.done(nominating.answer(tarnholm.sarah(), asked(opening), true));
    for (var other : List.of(tarnholm.jonas(), tarnholm.tomasz(), tarnholm.sarah())) {
      assertThat(eyes.status("/openings/" + opening + "/nominations", other))
          .as(other.name())
          .isEqualTo(404);
    }
  }

  @Test
  void theWordsNameWhoAsksAndForWhat() {
    OpeningId opening = dana.publishes("Words of it");
    NominationId id = asked(opening);
    assertThat(words("sarah"))
        .contains(Words.of("opportunities.nomination.told", "Jonas Feld", "Words of it"));
    eyes.post("/nominations/" + id + "/answer", tarnholm.sarah(), "choice", "yes");
    Words agreed = Words.of("opportunities.nomination.agreed", "Sarah Kimani", "Words of it");
    assertThat(words("jonas")).contains(agreed);
    assertThat(words("dana")).contains(agreed);
  }

  private List<Words> words(String who) {
    return notices.of(tarnholm.person(who), 100).stream().map(Notice::words).toList();
  }
}
