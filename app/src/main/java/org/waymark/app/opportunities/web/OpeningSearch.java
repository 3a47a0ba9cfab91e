package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.UnitId;

/**
 * Finds openings that take applications today: the same for everybody, so that no filter tells
 * more.
 */
@Component
class OpeningSearch {
  private final JdbcClient db;
  private final Organisation organisation;
  private final OpeningWords words;
  private final Clock clock;

  OpeningSearch(JdbcClient db, Organisation organisation, OpeningWords words, Clock clock) {
    this.db = db;
    this.organisation = organisation;
    this.words = words;
    this.clock = clock;
  }

  long count(Criteria criteria) {
    Where where = where(criteria);
    return db.sql("select count(*) from opportunities.opening o where " + where.sql())
        .params(where.params())
        .query(Long.class)
        .single();
  }

  /** All of them, in no order of their own. */
  List<OpeningId> all(Criteria criteria) {
    Where where = where(criteria);
    return db.sql("select o.id from opportunities.opening o where " + where.sql())
        .params(where.params())
        .query((row, _) -> new OpeningId(row.getObject("id", UUID.class)))
        .list();
  }

  List<OpeningId> page(Criteria criteria, Paging paging) {
    Where where = where(criteria);
    return db.sql(
            "select o.id from opportunities.opening o where "
                + where.sql()
                + " order by "
                + order(criteria.sort())
                + " limit :limit offset :offset")
        .params(where.params())
        .param("limit", paging.size())
        .param("offset", paging.offset())
        .query((row, _) -> new OpeningId(row.getObject("id", UUID.class)))
        .list();
  }

  private static String order(String sort) {
    return switch (sort) {
      case "closing" -> "o.apply_by nulls last, o.words, o.id";
      case "title" -> "o.words, o.id";
      default -> "o.published_on desc, o.words, o.id";
    };
  }

  private Where where(Criteria c) {
    Where where = Where.open(LocalDate.now(clock));
    if (Set.of("role", "project").contains(c.kind())) {
      where.add("o.kind = :kind").with("kind", c.kind());
    }
    switch (c.remote()) {
      case "yes" -> where.add("o.remote = 'yes'");
      case "partly" -> where.add("o.remote in ('partly', 'yes')");
      default -> {}
    }
    c.unitId().ifPresent(u -> where.among("unit", organisation.below(new UnitId(u)), "under"));
    place(c, where);
    roles(c, where);
    words.narrow(where, c.q());
    return where;
  }

  private void place(Criteria c, Where where) {
    c.location().ifPresent(l -> where.among("location", Set.of(l), "place"));
    c.country()
        .ifPresent(
            country ->
                where.among(
                    "location",
                    organisation.locations().stream()
                        .filter(l -> l.country().equals(country))
                        .map(Location::id)
                        .toList(),
                    "place"));
  }

  private void roles(Criteria c, Where where) {
    if (!c.family().isEmpty() || c.levelNumber().isPresent()) {
      where.among(
          "role",
          organisation.roles().stream().filter(r -> asked(c, r)).map(RoleCard::id).toList(),
          "like");
    }
  }

  private static boolean asked(Criteria c, RoleCard role) {
    boolean family =
        c.family().isEmpty() || (role.family() != null && role.family().code().equals(c.family()));
    return family && c.levelNumber().map(n -> n.equals(role.level())).orElse(true);
  }
}
