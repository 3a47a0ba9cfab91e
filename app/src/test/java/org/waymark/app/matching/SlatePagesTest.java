package org.waymark.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;
import org.waymark.app.audit.Audit;
import org.waymark.app.opportunities.OpeningId;

@CompanyTest
@Import({SignedIn.class, Things.class, SamplePages.class})
@Transactional
class SlatePagesTest {
  private static final String SLATE = "/team/openings/{opening:OP-1001}/slate";
  private final SamplePages pages;
  private final SignedIn signedIn;
  private final Things things;
  private final Audit audit;
  private final ExposureLog exposure;
  private final Matching matching;
  private final JdbcClient db;

  SlatePagesTest(
      SamplePages pages,
      SignedIn signedIn,
      Things things,
      Audit audit,
      ExposureLog exposure,
      Matching matching,
      JdbcClient db) {
    this.pages = pages;
    this.signedIn = signedIn;
    this.things = things;
    this.audit = audit;
    this.exposure = exposure;
    this.matching = matching;
    this.db = db;
  }

  private OpeningId opening() {
    return OpeningId.of(things.in("{opening:OP-1001}"));
  }

  @Test
  void danaSeesWhoAppliedAndTheReasonForTheFirst() {
    Document page = pages.page("dana", SLATE);
    assertThat(page.select(".wm-slate .wm-person b").eachText()).contains("Sarah Kimani");
    assertThat(page.select(".wm-open-row")).hasSize(1);
    addsUp(page.select(".wm-whyt"));
  }

  private static void addsUp(Elements table) {
    int[] sums = SamplePages.sums(table.select("tbody td.wm-num"));
    assertThat(table.select("tfoot td").text()).isEqualTo(sums[0] + " of " + sums[1]);
    assertThat(sums[1]).isEqualTo(100);
  }

  @Test
  void theReasonForAnybodyElseComesAsAPieceOrAsTheWholePage() {
    String why = SLATE + "/{person:sarah}";
    Document piece = pages.fragment("dana", why);
    assertThat(piece.select("h1")).isEmpty();
    addsUp(piece.select(".wm-whyt"));
    Document page = pages.page("dana", why);
    assertThat(page.select(".wm-open-row .wm-person b").text()).isEqualTo("Sarah Kimani");
  }

  @Test
  void whoAppliedAndCouldNotBeFoundIsOnTheSlateUntilTheyTakeItBack() {
    PersonIdOf sarah = person("sarah");
    hide(sarah);
    assertThat(names()).contains("Sarah Kimani");
    db.sql("update opportunities.application set state = 'withdrawn' where person = :sarah")
        .param("sarah", sarah.value())
        .update();
    assertThat(names()).doesNotContain("Sarah Kimani");
    assertThat(pages.status("dana", SLATE + "/{person:sarah}")).isEqualTo(404);
  }

  private List<String> names() {
    return pages.page("dana", SLATE).select(".wm-slate .wm-person b").eachText();
  }

  private record PersonIdOf(java.util.UUID value) {}

  private PersonIdOf person(String key) {
    return new PersonIdOf(signedIn.person(key).value());
  }

  private void hide(PersonIdOf person) {
    db.sql("update skills.availability set discoverable = false where person_id = :person")
        .param("person", person.value())
        .update();
    db.sql("insert into matching.change (at, kind, subject) values (:at, 'person', :person)")
        .param("at", java.sql.Timestamp.from(java.time.Instant.EPOCH))
        .param("person", person.value())
        .update();
  }

  @Test
  void itIsNobodyElsesNotEvenTheManagersOfThoseOnIt() {
    for (String other : List.of("sarah", "jonas", "tomasz", "amara", "ben", "dagny")) {
      assertThat(pages.status(other, SLATE)).as(other).isEqualTo(404);
      assertThat(pages.status(other, SLATE + ".csv")).as(other).isEqualTo(404);
      assertThat(pages.status(other, SLATE + "/summary")).as(other).isEqualTo(404);
      assertThat(pages.status(other, SLATE + "/{person:amina}")).as(other).isEqualTo(404);
    }
  }

  @Test
  void everybodyShownCanSeeWhoLookedAndForWhat() {
    pages.page("dana", SLATE);
    assertThat(audit.whoLookedAt(signedIn.person("sarah"), java.time.Instant.EPOCH))
        .anySatisfy(
            look -> {
              assertThat(look.viewer()).isEqualTo(signedIn.person("dana"));
              assertThat(look.what()).isEqualTo("slate");
              assertThat(look.purpose()).isEqualTo("/openings/" + opening());
            });
  }

  @Test
  void whoLookedIsOneEntryForAPersonAndADay() {
    pages.page("dana", SLATE);
    pages.page("dana", pages.page("dana", SLATE).select(".wm-sact a").attr("href"));
    pages.fragment("dana", SLATE + "/{person:sarah}");
    Elements days = pages.page("sarah", "/visibility").select("section:has(#lo-h) > ul > li");
    assertThat(days.select("> b").eachText()).containsOnlyOnce("Dana Whitlock");
    assertThat(days.select("> ul > li")).hasSizeGreaterThan(1);
  }

  @Test
  void looksOfOneSortAndDayAreOneLineWithAllThatTheyWereFor() {
    audit.read(signedIn.viewer("amara"), signedIn.person("sarah"), "slate", address("OP-1001"));
    audit.read(signedIn.viewer("amara"), signedIn.person("sarah"), "slate", address("OP-1002"));
    audit.read(signedIn.viewer("amara"), signedIn.person("sarah"), "slate", "/openings/gone");
    Document page = pages.page("sarah", "/visibility");
    Elements lines = page.select("section:has(#lo-h) > ul > li:contains(Amara Diallo) > ul > li");
    assertThat(lines.eachText()).hasSize(1);
    assertThat(lines.text()).startsWith("saw you on a slate, 3 times").endsWith("one that is over");
    assertThat(lines.select("a").eachAttr("href"))
        .containsExactlyInAnyOrder(address("OP-1001"), address("OP-1002"));
    assertThat(lines.select("a").eachText()).contains("Associate product manager, Trail App");
    assertThat(pages.page("sarah", "/").select("#look-h").parents().get(1).select("li").eachText())
        .doesNotHaveDuplicates();
  }

  private String address(String code) {
    return "/openings/" + things.in("{opening:" + code + "}");
  }

  /** Whoever closes it by hand answers everybody; a file does not. */
  private void closedByAFile() {
    db.sql(
            """
            with moved as (update opportunities.opening set state = 'closed', state_nr = state_nr + 1
              where id = :id returning id, state_nr)
            insert into opportunities.opening_state (opening, nr, state, at, why)
            select id, state_nr, 'closed', '2026-11-23T09:00:00Z', 'file' from moved
            """)
        .param("id", opening().value())
        .update();
  }

  @Test
  void onceTheOpeningIsOverOnlyApplicantsAreOnIt() {
    Document open = pages.page("dana", SLATE + "?show=500");
    String found = open.select(".wm-srow:not(:has(.wm-sact a)) .wm-whyl").attr("href");
    assertThat(pages.status("dana", found)).isEqualTo(200);
    closedByAFile();

    Document over = pages.page("dana", SLATE + "?show=500");
    assertThat(over.select(".wm-srow")).isNotEmpty();
    assertThat(over.select(".wm-srow:not(:has(.wm-sact a))")).isEmpty();
    assertThat(over.text())
        .contains("Only those who applied are listed")
        .doesNotContain("of the inside window");
    assertThat(pages.status("dana", found)).isEqualTo(404);
    assertThat(SamplePages.text(pages.get("dana", SLATE + ".csv")).lines().skip(1))
        .allSatisfy(line -> assertThat(line).endsWith(",yes"));
  }

  @Test
  void whoWasShownAtWhichPlaceIsWrittenDown() {
    pages.page("dana", SLATE);
    exposure.flush();
    assertThat(
            db.sql(
                    """
                    select distinct list, policy from matching.exposure
                    where opening = :opening and place = 1 and viewer = :dana
                    """)
                .param("opening", opening().value())
                .param("dana", signedIn.viewer("dana").account())
                .query()
                .listOfRows())
        .containsExactly(java.util.Map.of("list", "slate", "policy", "standard-1"));
  }

  @Test
  void theFileHasTheSamePeopleAndNoFormulas() {
    db.sql("update people.person set given_name = '=cmd' where id = :sarah")
        .param("sarah", signedIn.person("sarah").value())
        .update();
    String file = SamplePages.text(pages.get("dana", SLATE + ".csv"));
    assertThat(file.lines().findFirst().orElseThrow())
        .endsWith(
            "rank,best_rank,worst_rank,number,name,role,unit,fit,required_there,missing,applied");
    assertThat(file).contains("'=cmd Kimani");
    assertThat(file.lines().count() - 1)
        .isEqualTo(pages.page("dana", SLATE + "?show=500").select(".wm-srow").size());
  }

  @Test
  void itSaysHowManyAreShownAndOffersTheRest() {
    SlateCounts counts = matching.counts(signedIn.viewer("dana"), opening()).orElseThrow();
    Document page = pages.page("dana", SLATE + "?show=1");
    int rows = page.select(".wm-srow").size();
    assertThat(page.select("#slate-shown").text())
        .startsWith(rows + " of " + counts.pool() + " shown.")
        .contains((counts.pool() - counts.passing()) + " are not yet there");
    Document more = pages.page("dana", page.select("a:contains(Show more)").attr("href"));
    assertThat(more.select(".wm-srow").size()).isGreaterThan(rows);
    Document all = pages.page("dana", SLATE + "?show=500");
    assertThat(all.select(".wm-srow")).hasSize(counts.pool());
    assertThat(all.select("a:contains(Show more)")).isEmpty();
  }

  @Test
  void whoAppliedIsAnsweredFromTheSlate() {
    Document page = pages.page("dana", SLATE + "?show=500");
    for (org.jsoup.nodes.Element row : page.select(".wm-srow")) {
      assertThat(row.select(".wm-sact a[href^=/applications/]"))
          .hasSize(row.text().contains("Applied") ? 1 : 0);
    }
    Document application = pages.page("dana", page.select(".wm-sact a").attr("href"));
    assertThat(application.select("a[href^=mailto:]").text()).startsWith("Write to ");
    assertThat(application.select("a[href$=/decision/new]")).hasSize(1);
  }

  @Test
  void aDraftCountsNobody() {
    db.sql(
            """
            with was as (
              insert into opportunities.opening_state (opening, nr, state, at)
              select id, state_nr + 1, 'draft', :at from opportunities.opening where id = :id
              returning opening, nr)
            update opportunities.opening set state = 'draft', published_on = null, state_nr = was.nr from was where id = was.opening
            """)
        .param("id", opening().value())
        .param("at", java.sql.Timestamp.from(java.time.Instant.EPOCH))
        .update();
    assertThat(pages.fragment("dana", SLATE + "/summary").text())
        .contains("the moment you publish")
        .doesNotContainPattern("\\d");
  }

  @Test
  void wishesAreNowhereOnIt() {
    SlateReport before = report();
    db.sql(
            """
            insert into skills.aspiration (person_id, target_roles, target_families, kinds, places,
              relocate, written_at)
            values (:amina, '{}', '{product}', '{up}', '{}', 'yes', :at)
            """)
        .param("amina", signedIn.person("amina").value())
        .param("at", java.sql.Timestamp.from(java.time.Instant.EPOCH))
        .update();
    assertThat(report()).isEqualTo(before);
  }

  @Test
  void namesAgeAndAbsenceChangeNothing() {
    SlateReport before = report();
    db.sql(
            "update people.person set given_name = 'X', family_name = 'Y', hired_on = hired_on - 3650")
        .update();
    db.sql("insert into matching.change (at, kind) values (:at, 'people')")
        .param("at", java.sql.Timestamp.from(java.time.Instant.EPOCH))
        .update();
    assertThat(report()).isEqualTo(before);
  }

  private SlateReport report() {
    return matching.slateReport(signedIn.viewer("dana"), opening(), 50);
  }

  @Test
  void pointsOfTheFileAddUpToTheScoreExactly() {
    assertThat(report().candidates())
        .isNotEmpty()
        .allSatisfy(
            c -> {
              assertThat(c.requirements().stream().mapToInt(r -> r.points()).sum())
                  .isEqualTo(c.score());
              assertThat(c.requirements())
                  .allSatisfy(r -> assertThat(r.points()).isEqualTo(r.weight() * r.credit()));
            });
  }

  @Test
  void theBusiestOpeningIsOneWithApplicants() {
    assertThat(matching.busiestOpen()).isPresent();
  }
}
