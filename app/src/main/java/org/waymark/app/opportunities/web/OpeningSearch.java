package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.UnitId;

/**
 * Finds openings that take applications today: the same for everybody but for restricted ones, so
 * that no filter tells more.
 */
@Component
class OpeningSearch {
  private static final Set<String> KINDS =
      Arrays.stream(OpeningKind.values()).map(OpeningKind::code).collect(Collectors.toSet());
  private static final String FIRST =
      "exists (select from opportunities.priority p where p.opening = o.id) desc";
  private final JdbcClient db;
  private final Openings openings;
  private final Organisation organisation;
  private final OpeningWords words;
  private final Clock clock;

  OpeningSearch(
      JdbcClient db,
      Openings openings,
      Organisation organisation,
      OpeningWords words,
      Clock clock) {
    this.db = db;
    this.openings = openings;
    this.organisation = organisation;
    this.words = words;
    this.clock = clock;
  }

  long count(Viewer viewer, Criteria criteria) {
    Where where = where(viewer, criteria);
    return db.sql("select count(*) from opportunities.opening o where " + where.sql())
        .params(where.params())
        .query(Long.class)
        .single();
  }

  /** All of them, in no order of their own. */
  List<OpeningId> all(Viewer viewer, Criteria criteria) {
    return all(openings.restrictedFor(viewer), criteria);
  }

  /** The same for nobody in particular: these restricted ones are looked through too. */
  List<OpeningId> all(Set<OpeningId> restricted, Criteria criteria) {
    Where where = where(restricted, criteria);
    return db.sql("select o.id from opportunities.opening o where " + where.sql())
        .params(where.params())
        .query((row, _) -> new OpeningId(row.getObject("id", UUID.class)))
        .list();
  }

  List<OpeningId> page(Viewer viewer, Criteria criteria, Paging paging) {
    Where where = where(viewer, criteria);
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
      case "closing" -> "o.apply_by nulls last, " + FIRST + ", o.words, o.id";
      case "title" -> "o.words, " + FIRST + ", o.id";
      default -> "o.published_on desc, " + FIRST + ", o.words, o.id";
    };
  }

  private Where where(Viewer viewer, Criteria c) {
    return where(openings.restrictedFor(viewer), c);
  }

  private Where where(Set<OpeningId> restricted, Criteria c) {
    Supplier<Where> there = () -> Where.open(LocalDate.now(clock), restricted);
    Where where = there.get();
    if (KINDS.contains(c.kind())) {
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
    words.narrow(where, c.q(), there);
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
