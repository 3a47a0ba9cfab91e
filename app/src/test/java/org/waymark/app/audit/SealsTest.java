package org.waymark.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.CompanyTest;
import org.waymark.app.access.SignedIn;

@CompanyTest
@Import(SignedIn.class)
class SealsTest {
  private static final String DENIED = "ERROR: permission denied for table entry";
  private final Audit audit;
  private final Seals seals;
  private final SignedIn signedIn;
  private final JdbcClient jdbc;

  SealsTest(Audit audit, Seals seals, SignedIn signedIn, JdbcClient jdbc) {
    this.audit = audit;
    this.seals = seals;
    this.signedIn = signedIn;
    this.jdbc = jdbc;
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from audit." + table).query(Integer.class).single();
  }

  @Test
  void sealsCoverWhatWasRecordedAndAForgedEntryBreaksThem() {
    audit.read(signedIn.viewer("dana"), signedIn.person("tove"), "skills", null);
    seals.seal();
    assertThat(seals.firstBroken()).isEmpty();
    int sealed = count("seal");
    seals.seal();
    assertThat(count("seal")).as("nothing new, no new seal").isEqualTo(sealed);

    jdbc.sql(
            """
            insert into audit.entry (transaction_id, at, account, kind, what)
            select transaction_id, at, account, 'act', 'forged' from audit.entry order by id limit 1
            """)
        .update();
    assertThat(seals.firstBroken()).isPresent();
  }

  @Test
  void theApplicationCanNeitherChangeNorRemoveAnEntry() {
    audit.read(signedIn.viewer("dana"), signedIn.person("oskar"), "skills", null);
    assertThatThrownBy(() -> jdbc.sql("update audit.entry set what = 'nothing'").update())
        .isInstanceOf(DataAccessException.class)
        .hasRootCauseMessage(DENIED);
    assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update())
        .isInstanceOf(DataAccessException.class)
        .hasRootCauseMessage(DENIED);
  }
}
