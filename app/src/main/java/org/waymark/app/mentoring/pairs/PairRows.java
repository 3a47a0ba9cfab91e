package org.waymark.app.mentoring.pairs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillId;

/** Mentorships out of their rows. */
final class PairRows {
  static final String SELECT = "select m.* from mentoring.mentorship m ";

  private PairRows() {}

  static Mentorship mentorship(ResultSet row) throws SQLException {
    UUID programme = row.getObject("programme", UUID.class);
    return new Mentorship(
        new MentorshipId(row.getObject("id", UUID.class)),
        SupportKind.of(row.getString("kind")),
        new PersonId(row.getObject("person", UUID.class)),
        need(row),
        row.getBoolean("anybody"),
        programme == null ? null : new ProgrammeId(programme),
        state(row));
  }

  private static Need need(ResultSet row) throws SQLException {
    Integer skill = row.getObject("skill", Integer.class);
    String question = row.getString("question");
    UUID role = row.getObject("role", UUID.class);
    return new Need(
        skill == null ? null : new SkillId(skill),
        question == null ? null : CoachQuestion.of(question),
        role == null ? null : new RoleId(role),
        row.getString("words"));
  }

  private static State state(ResultSet row) throws SQLException {
    return switch (Stage.of(row.getString("state"))) {
      case WAITING -> new State.Waiting();
      case ASKED -> new State.Asked(seat(row), row.getObject("due_on", LocalDate.class));
      case ACTIVE -> new State.Active(seat(row), day(row, "begins_on"), day(row, "ends_on"));
      case ENDED -> new State.Ended(seat(row), day(row, "begins_on"), day(row, "ends_on"));
      case WITHDRAWN -> new State.Withdrawn();
    };
  }

  private static State.Seat seat(ResultSet row) throws SQLException {
    return new State.Seat(
        new OfferId(row.getObject("offer", UUID.class)),
        new PersonId(row.getObject("mentor", UUID.class)));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
