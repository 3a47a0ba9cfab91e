package org.waymark.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.WorkingDays;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Strength;

/** How soon an applicant hears something is for the rules to say. */
@RulesTest
class AnswerDaysTest {
  private final Desk desk;
  private final WorkingDays days;
  private final People people;
  private final JdbcClient db;

  AnswerDaysTest(Desk desk, WorkingDays days, People people, JdbcClient db) {
    this.desk = desk;
    this.days = days;
    this.people = people;
    this.db = db;
  }

  private LocalDate due(UUID opening) {
    assertThat(desk.post("sarah", "/openings/" + opening + "/applications", "letter", "Hello"))
        .hasStatus(303);
    return db.sql(
            """
            select d.next_at from opportunities.duty d
              join opportunities.application a on a.id = d.application
            where a.person = :sarah and a.opening = :opening and d.kind = 'first_answer'
            """)
        .param("sarah", desk.person("sarah").value())
        .param("opening", opening)
        .query(OffsetDateTime.class)
        .single()
        .atZoneSameInstant(ZoneId.systemDefault())
        .toLocalDate();
  }

  private LocalDate after(int workingDays) {
    String country = people.card(desk.person("sarah")).map(PersonCard::country).orElse("");
    return days.after(desk.today(), workingDays, country);
  }

  @Test
  void fiveWorkingDaysUnlessHrWritesOtherwise() {
    assertThat(due(desk.free("sarah", 0))).isEqualTo(after(5));
    desk.rule(Rule.FIRST_ANSWER, "2", Strength.HARD);
    assertThat(due(desk.free("sarah", 0))).isEqualTo(after(2));
  }
}
