package org.waymark.app.opportunities.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.waymark.app.kernel.SearchWords;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;

/** Openings as columns, and the statements that write them. */
final class OpeningColumns {
  static final String ADD =
      """
      insert into opportunities.opening (id, code, kind, title, description, role, unit, location,
        remote, owner, seats, inside_until, apply_by, starts_on, ends_on, share_percent, weeks,
        band_min, band_max, currency, words, restricted, band_shown, requirements_revision, state,
        state_nr, published_on)
      values (:id, :code, :kind, :title, :description, :role, :unit, :location, :remote, :owner,
        :seats, :insideUntil, :applyBy, :startsOn, :endsOn, :share, :weeks, :bandMin, :bandMax,
        :currency, :words, :restricted, :bandShown, :revision, :state, 1, :publishedOn)
      """;

  static final String KEEP =
      """
      update opportunities.opening set kind = :kind, title = :title, description = :description,
        role = :role, unit = :unit, location = :location, remote = :remote, owner = :owner,
        seats = :seats, inside_until = :insideUntil, apply_by = :applyBy, starts_on = :startsOn,
        ends_on = :endsOn, share_percent = :share, weeks = :weeks, band_min = :bandMin,
        band_max = :bandMax, currency = :currency, words = :words, restricted = :restricted,
        band_shown = :bandShown,
        requirements_revision = :revision, version = version + 1
      where id = :id
      """;

  static final String MOVE =
      """
      update opportunities.opening set state = :state, state_nr = state_nr + 1,
        published_on = :publishedOn, version = version + 1
      where id = :id
      """;

  /** After {@link #ADD} or {@link #MOVE}: the row of the state just entered. */
  static final String REMEMBER =
      """
      insert into opportunities.opening_state (opening, nr, state, at, by_person, why)
      select id, state_nr, state, :at, :by, :why from opportunities.opening where id = :id
      """;

  private OpeningColumns() {}

  static SqlParameterSource of(Opening opening) {
    Posting p = opening.posting();
    var columns = new MapSqlParameterSource();
    columns.addValue("id", opening.id().value());
    columns.addValue("code", opening.code());
    columns.addValue("kind", p.kind().code());
    columns.addValue("title", p.title());
    columns.addValue("description", p.description());
    columns.addValue("role", p.role() == null ? null : p.role().value());
    columns.addValue("unit", p.unit().value());
    columns.addValue("location", p.location() == null ? null : p.location().value());
    columns.addValue("remote", p.remote().code());
    columns.addValue("owner", opening.owner().value());
    columns.addValue("seats", p.seats());
    columns.addValue("share", p.sharePercent());
    columns.addValue("weeks", p.weeks());
    columns.addValue("words", SearchWords.of(p.title() + " " + p.description()));
    columns.addValue("restricted", opening.audience().restricted());
    columns.addValue("bandShown", opening.audience().payShown());
    columns.addValue("revision", opening.requirementsRevision());
    columns.addValue("state", opening.state().code());
    columns.addValue("publishedOn", Cards.publishedOn(opening.state()));
    add(columns, p.dates());
    add(columns, p.band());
    return columns;
  }

  static SqlParameterSource of(Opening opening, Change change) {
    var columns = new MapSqlParameterSource(Changes.columns(opening.state().code(), change));
    columns.addValue("id", opening.id().value());
    columns.addValue("publishedOn", Cards.publishedOn(opening.state()));
    return columns;
  }

  private static void add(MapSqlParameterSource columns, Dates dates) {
    columns.addValue("insideUntil", dates.insideUntil());
    columns.addValue("applyBy", dates.applyBy());
    columns.addValue("startsOn", dates.startsOn());
    columns.addValue("endsOn", dates.endsOn());
  }

  private static void add(MapSqlParameterSource columns, @Nullable PayBand band) {
    columns.addValue("bandMin", band == null ? null : band.min());
    columns.addValue("bandMax", band == null ? null : band.max());
    columns.addValue("currency", band == null ? null : band.currency());
  }
}
