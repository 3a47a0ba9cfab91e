package org.waymark.app.opportunities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;

/** The sample has something on every page about applications. */
@CompanyTest
class SampleStagesTest {
  private final JdbcClient db;

  SampleStagesTest(JdbcClient db) {
    this.db = db;
  }

  private List<String> all(String sql) {
    return db.sql(sql).query(String.class).list();
  }

  @Test
  void thereIsAnApplicationInEveryStage() {
    assertThat(all("select distinct state from opportunities.application"))
        .contains(
            "submitted",
            "screening",
            "conversation",
            "offer",
            "accepted",
            "withdrawn",
            "not_selected");
  }

  @Test
  void whoWasAnsweredNoHasALetterAndAPanelGaveScores() {
    assertThat(all("select strength from opportunities.decision")).hasSize(2);
    assertThat(all("select name from opportunities.decision_gap")).contains("User research");
    assertThat(all("select distinct member::text from opportunities.judgement")).hasSize(2);
    assertThat(all("select application::text from opportunities.filled_seat")).hasSize(1);
  }
}
