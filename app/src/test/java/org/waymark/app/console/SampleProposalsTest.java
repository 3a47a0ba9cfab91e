package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;

@CompanyTest
class SampleProposalsTest {
  private final JdbcClient db;

  SampleProposalsTest(JdbcClient db) {
    this.db = db;
  }

  private record Played(String title, String state, int named) {}

  @Test
  void oneIsWithHrOneIsApprovedAndOneReturned() {
    List<Played> all =
        db.sql(
                """
                select r.title, p.state, (select count(*)::int from opportunities.proposal_suits s
                  where s.proposal = p.id) as named
                from opportunities.proposal p
                  join opportunities.proposal_revision r on r.proposal = p.id and r.nr = p.revision
                """)
            .query(Played.class)
            .list();
    assertThat(all)
        .containsExactlyInAnyOrder(
            new Played("Repair workshop lead", "shaping", 1),
            new Played("Hiking club partnerships lead", "approved", 0),
            new Played("Rental fleet coordinator", "returned", 1));
  }
}
