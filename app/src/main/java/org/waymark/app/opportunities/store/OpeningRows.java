package org.waymark.app.opportunities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.opportunities.model.Approver;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Reads openings from rows. */
final class OpeningRows {
  static final String SELECT =
      """
      select o.*,
        array(select c.person from opportunities.co_owner c where c.opening = o.id) as co_owners,
        array(select n.person from opportunities.named_reader n
          where n.opening = o.id and o.restricted) as named,
        (select s.why from opportunities.opening_state s
          where s.opening = o.id and s.nr = o.state_nr) as why,
        (select s.by_person from opportunities.opening_state s
          where s.opening = o.id and s.nr = o.state_nr and o.state = 'waiting') as handed_in_by,
        (select a.asked_of from opportunities.approval a
          where a.opening = o.id and a.nr = o.state_nr and o.state = 'waiting') as asked_of
      from opportunities.opening o
      """;

  private OpeningRows() {}

  static Opening opening(ResultSet row, int nr) throws SQLException {
    return new Opening(
        new OpeningId(row.getObject("id", UUID.class)),
        row.getString("code"),
        posting(row),
        new PersonId(row.getObject("owner", UUID.class)),
        people(row, "co_owners"),
        audience(row),
        state(row),
        row.getInt("requirements_revision"),
        row.getInt("version"));
  }

  private static Posting posting(ResultSet row) throws SQLException {
    UUID role = row.getObject("role", UUID.class);
    UUID location = row.getObject("location", UUID.class);
    return new Posting(
        OpeningKind.of(row.getString("kind")),
        row.getString("title"),
        row.getString("description"),
        role == null ? null : new RoleId(role),
        new UnitId(row.getObject("unit", UUID.class)),
        location == null ? null : new LocationId(location),
        Remote.of(row.getString("remote")),
        row.getInt("seats"),
        dates(row),
        row.getObject("share_percent", Integer.class),
        row.getObject("weeks", Integer.class),
        band(row));
  }

  private static Dates dates(ResultSet row) throws SQLException {
    return new Dates(
        row.getObject("inside_until", LocalDate.class),
        row.getObject("apply_by", LocalDate.class),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class));
  }

  private static @Nullable PayBand band(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    return currency == null
        ? null
        : new PayBand(row.getLong("band_min"), row.getLong("band_max"), currency);
  }

  private static OpeningState state(ResultSet row) throws SQLException {
    LocalDate publishedOn = row.getObject("published_on", LocalDate.class);
    String why = row.getString("why");
    Stage stage = Stage.of(row.getString("state"));
    return stage == Stage.WAITING
        ? waiting(row)
        : OpeningState.of(stage, publishedOn, why == null ? "" : why);
  }

  private static OpeningState waiting(ResultSet row) throws SQLException {
    UUID by = row.getObject("handed_in_by", UUID.class);
    return new OpeningState.Waiting(
        Approver.of(row.getString("asked_of")), by == null ? null : new PersonId(by));
  }

  private static Audience audience(ResultSet row) throws SQLException {
    return new Audience(
        row.getBoolean("restricted"), people(row, "named"), row.getBoolean("band_shown"));
  }

  private static Set<PersonId> people(ResultSet row, String column) throws SQLException {
    UUID[] ids = (UUID[]) row.getArray(column).getArray();
    return Arrays.stream(ids).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
  }
}
