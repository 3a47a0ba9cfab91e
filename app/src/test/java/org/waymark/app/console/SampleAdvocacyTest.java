package org.waymark.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;

@CompanyTest
class SampleAdvocacyTest {
  private final JdbcClient db;

  SampleAdvocacyTest(JdbcClient db) {
    this.db = db;
  }

  private long count(String what) {
    return db.sql("select count(*) from " + what).query(Long.class).single();
  }

  @Test
  void twoManagersSpeakForSomebodyOneAsksAndTheCompanyWantsFourThings() {
    assertThat(count("opportunities.endorsement where standing and not hidden")).isEqualTo(2);
    assertThat(count("opportunities.endorsement_point")).isEqualTo(4);
    assertThat(count("opportunities.nomination where answer is null")).isEqualTo(1);
    assertThat(count("skills.objective where live")).isEqualTo(4);
  }
}
