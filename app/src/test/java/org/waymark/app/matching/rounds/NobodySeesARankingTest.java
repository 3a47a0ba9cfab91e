package org.waymark.app.matching.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;
import org.waymark.app.access.Things;

/**
 * Every page and every file, with everybody's eyes, once with one ranking and once with another: to
 * all but whoever handed it in, both look the same to the letter. So there is no way to learn it.
 */
@CompanyTest
@Import({SignedIn.class, Things.class})
class NobodySeesARankingTest {
  private static final Path TABLE = Path.of("src/test/resources/access-table.csv");
  private static final List<String> EYES =
      List.of("jonas", "dana", "ingrid", "tomasz", "amara", "dagny", "katrin");
  private final MockMvcTester web;
  private final SignedIn signedIn;
  private final Things things;
  private final JdbcClient db;
  private final TransactionTemplate undone;

  NobodySeesARankingTest(
      MockMvcTester web,
      SignedIn signedIn,
      Things things,
      JdbcClient db,
      PlatformTransactionManager transactions) {
    this.web = web;
    this.signedIn = signedIn;
    this.things = things;
    this.db = db;
    this.undone = new TransactionTemplate(transactions);
  }

  private List<String> addresses() throws IOException {
    List<String> all = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("GET,")) {
        all.add(things.in(List.of(line.split(",")).get(2)));
      }
    }
    for (String id : db.sql("select id::text from matching.round").query(String.class).list()) {
      all.add("/rounds/" + id);
      all.add("/rounds/" + id + "/rehearsal");
      all.add("/rounds/" + id + "/certificate");
      all.add("/rounds/" + id + "/certificate.json");
      db.sql("select opening::text from matching.round_opening where round = :id::uuid")
          .param("id", id)
          .query(String.class)
          .list()
          .forEach(opening -> all.add("/rounds/" + id + "/openings/" + opening));
    }
    return all.stream().distinct().toList();
  }

  @Test
  void whateverSomebodyNamesAndHoweverAnOpeningRanksNobodyElseCanTell() throws IOException {
    List<String> addresses = addresses();
    Map<String, String> before = undone(() -> walked(addresses));
    Map<String, String> after =
        undone(
            () -> {
              theoTurnsHisOrderRound();
              allOwnersTurnTheirsRound();
              return walked(addresses);
            });
    Map<String, String> again = undone(() -> walked(addresses));
    assertThat(
            before.keySet().stream()
                .filter(
                    k -> Objects.equals(before.get(k), again.get(k))) // else it changed by itself
                .filter(k -> !Objects.equals(before.get(k), after.get(k))))
        .as("pages on which the ranking shows")
        .isEmpty();
  }

  @Test
  void whoeverHandedItInSeesTheDifference() {
    String mine =
        "/rounds/"
            + db.sql("select id::text from matching.round where state = 'entering'")
                .query(String.class)
                .single();
    String before = undone(() -> body("theo", mine));
    String after =
        undone(
            () -> {
              theoTurnsHisOrderRound();
              return body("theo", mine);
            });
    assertThat(after).isNotEqualTo(before);
  }

  private void theoTurnsHisOrderRound() {
    assertThat(
            db.sql(
                    """
                    update matching.round_wish set nr = 201 - nr where person = ?
                      and round in (select id from matching.round where state = 'entering')
                    """)
                .param(signedIn.person("theo").value())
                .update())
        .isGreaterThan(1);
  }

  private void allOwnersTurnTheirsRound() {
    assertThat(db.sql("update matching.round_ranked set tier = 1000 - tier").update()).isPositive();
  }

  private <T> T undone(java.util.function.Supplier<T> walk) {
    return java.util.Objects.requireNonNull(
        undone.execute(
            status -> {
              status.setRollbackOnly();
              return walk.get();
            }));
  }

  private Map<String, String> walked(List<String> addresses) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (String person : EYES) {
      for (String address : addresses) {
        seen.put(person + " " + address, body(person, address));
      }
    }
    return seen;
  }

  private String body(String person, String address) {
    try {
      var response = web.get().uri(address).with(signedIn.as(person)).exchange().getResponse();
      return response.getStatus() + "\n" + settled(response.getContentAsString());
    } catch (java.io.UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  /** Without what differs from request to request. */
  private static String settled(String body) {
    return body.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "")
        .replaceAll("\\b\\d\\d:\\d\\d\\b", "") // the minute at which something was looked at
        .replaceAll("before=\\d+", ""); // numbers of the record are not given out twice
  }
}
