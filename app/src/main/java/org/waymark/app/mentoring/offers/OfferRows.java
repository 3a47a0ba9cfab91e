package org.waymark.app.mentoring.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.skills.SkillId;

/** Offers out of their rows. */
final class OfferRows {
  private OfferRows() {}

  static Offer offer(ResultSet row) throws SQLException {
    UUID programme = row.getObject("programme", UUID.class);
    return new Offer(
        new OfferId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        programme == null ? null : new ProgrammeId(programme),
        new OfferDraft(
            SupportKind.of(row.getString("kind")),
            row.getInt("capacity"),
            row.getBoolean("open"),
            Set.of((String[]) row.getArray("languages").getArray()),
            ZoneId.of(row.getString("time_zone")),
            Arrays.stream((Integer[]) row.getArray("topics").getArray())
                .map(SkillId::new)
                .collect(Collectors.toSet()),
            Arrays.stream((String[]) row.getArray("questions").getArray())
                .map(CoachQuestion::of)
                .collect(Collectors.toSet()),
            row.getString("words")),
        row.getInt("used"));
  }
}
