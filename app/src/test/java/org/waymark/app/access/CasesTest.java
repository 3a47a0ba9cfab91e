package org.waymark.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.CompanyTest;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;

/** An auditor checks how a case went; nobody else does, and the person learns of it. */
@CompanyTest
@Import({SignedIn.class, Things.class})
@Transactional
class CasesTest {
  private static final String APPLICATION = "/cases/applications/{application:OP-1001 1012}";
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final Audit audit;
  private final JdbcClient db;

  CasesTest(MockMvcTester web, SignedIn signedIn, Things things, Audit audit, JdbcClient db) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.audit = audit;
    this.db = db;
  }

  private MvcTestResult get(String who, String address) {
    return web.get().uri(things.in(address)).with(signedIn.as(who)).exchange();
  }

  private Document page(String who, String address) {
    try {
      return Jsoup.parse(get(who, address).getResponse().getContentAsString());
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  private String whose(String table, String id) {
    return db.sql(
            "select p.given_name || ' ' || p.family_name from "
                + table
                + " c"
                + " join people.person p on p.id = c.person where c.id = :id::uuid")
        .param("id", things.in(id))
        .query(String.class)
        .single();
  }

  @Test
  void theStagesOfAnApplicationAreThereWithoutAWordOfWhoseItIs() {
    String text = page("dagny", APPLICATION).select("main").text();
    String name = whose("opportunities.application", "{application:OP-1001 1012}");
    assertThat(text).contains("An application", "Sent", "The person");
    assertThat(text).doesNotContain(name).doesNotContain(name.substring(name.indexOf(' ') + 1));
  }

  @Test
  void thePersonSeesThatItWasLookedAtAndForWhat() {
    page("dagny", APPLICATION);
    var person =
        db.sql("select person from opportunities.application where id = :id::uuid")
            .param("id", things.in("{application:OP-1001 1012}"))
            .query(UUID.class)
            .single();
    assertThat(audit.whoLookedAt(new PersonId(person), Instant.EPOCH))
        .anySatisfy(
            look -> {
              assertThat(look.viewer()).isEqualTo(signedIn.person("dagny"));
              assertThat(look.what()).isEqualTo("case");
              assertThat(look.purpose()).isEqualTo(things.in(APPLICATION));
            });
  }

  @Test
  void nobodyElseFindsCasesNotEvenTheWorksCouncil() {
    for (String other : List.of("sarah", "jonas", "dana", "ingrid", "amara", "ben", "katrin")) {
      assertThat(get(other, "/cases")).as(other).hasStatus(404);
      assertThat(get(other, APPLICATION)).as(other).hasStatus(404);
    }
  }

  @Test
  void anAddressOfTheLogWillDoAndAWrongNumberIsSaid() {
    assertThat(get("dagny", "/cases?number=/applications/{application:OP-1001 1012}"))
        .hasStatus(303)
        .hasHeader("Location", things.in(APPLICATION));
    assertThat(get("dagny", "/cases?number=" + new UUID(7, 7))).hasStatus(422);
    assertThat(get("dagny", "/cases?number=x%00y")).hasStatus(422);
  }

  @Test
  void whatWasNeverSentIsNoCase() {
    UUID draft =
        db.sql(
                """
                with a as (
                  insert into opportunities.application (opening, person, state, state_nr)
                  select o.id, :amina, 'draft', 1 from opportunities.opening o
                  where not exists (select from opportunities.application a
                    where a.opening = o.id and a.person = :amina)
                  limit 1 returning id)
                insert into opportunities.application_state (application, nr, state, at)
                select id, 1, 'draft', '2026-01-01' from a returning application
                """)
            .param("amina", signedIn.person("amina").value())
            .query(UUID.class)
            .single();
    assertThat(get("dagny", "/cases/applications/" + draft)).hasStatus(404);
  }

  @Test
  void oneKindDoesNotOpenAnother() {
    assertThat(get("dagny", "/cases/moves/{application:OP-1001 1012}")).hasStatus(404);
    assertThat(get("dagny", "/cases/people/{person:sarah}")).hasStatus(404);
  }
}
