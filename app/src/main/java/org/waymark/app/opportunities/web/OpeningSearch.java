package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.SearchWords;
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
  private final Clock clock;

  OpeningSearch(JdbcClient db, Organisation organisation, Clock clock) {
    this.db = db;
    this.organisation = organisation;
    this.clock = clock;
  }

  long count(Criteria criteria) {
    Where where = where(criteria);
    return db.sql("select count(*) from opportunities.opening o where " + where.sql())
        .params(where.params)
        .query(Long.class)
        .single();
  }

  /** All of them, in no order of their own. */
  List<OpeningId> all(Criteria criteria) {
    Where where = where(criteria);
    return db.sql("select o.id from opportunities.opening o where " + where.sql())
        .params(where.params)
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
        .params(where.params)
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
    Where where = new Where();
    where.add("o.state = 'published' and (o.apply_by is null or o.apply_by >= :today)");
    where.params.put("today", LocalDate.now(clock));
    if (Set.of("role", "project").contains(c.kind())) {
      where.add("o.kind = :kind").params.put("kind", c.kind());
    }
    switch (c.remote()) {
      case "yes" -> where.add("o.remote = 'yes'");
      case "partly" -> where.add("o.remote in ('partly', 'yes')");
      default -> {}
    }
    c.unitId().ifPresent(u -> where.among("unit", organisation.below(new UnitId(u)), "under"));
    place(c, where);
    roles(c, where);
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
    List<String> words = SearchWords.each(c.q());
    boolean narrows = !c.family().isEmpty() || c.levelNumber().isPresent();
    if (!narrows && words.isEmpty()) {
      return;
    }
    List<RoleCard> roles = organisation.roles();
    if (narrows) {
      where.among(
          "role", roles.stream().filter(r -> asked(c, r)).map(RoleCard::id).toList(), "like");
    }
    Named named =
        new Named(
            named(roles, RoleCard::title, RoleCard::id),
            named(organisation.units().all(), u -> u.name(), u -> u.id()),
            named(organisation.locations(), l -> l.name() + " " + l.city(), Location::id));
    for (int i = 0; i < words.size(); i++) {
      where.word(words.get(i), i, named);
    }
  }

  private static boolean asked(Criteria c, RoleCard role) {
    boolean family =
        c.family().isEmpty() || (role.family() != null && role.family().code().equals(c.family()));
    return family && c.levelNumber().map(n -> n.equals(role.level())).orElse(true);
  }

  private static <T> Map<String, List<Object>> named(
      Collection<T> all,
      java.util.function.Function<T, String> name,
      java.util.function.Function<T, Object> id) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                t -> SearchWords.of(name.apply(t)), Collectors.mapping(id, Collectors.toList())));
  }

  /** Ids by folded name, to look for words outside the opening itself. */
  private record Named(
      Map<String, List<Object>> roles,
      Map<String, List<Object>> units,
      Map<String, List<Object>> locations) {
    static Collection<Object> with(String word, Map<String, List<Object>> names) {
      return names.entrySet().stream()
          .filter(e -> e.getKey().contains(word))
          .flatMap(e -> e.getValue().stream())
          .toList();
    }
  }

  /** Conditions and their values. */
  private static final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();

    Where add(String condition) {
      conditions.add(condition);
      return this;
    }

    void among(String column, Collection<?> ids, String name) {
      add(any(column, ids, name));
    }

    void word(String word, int i, Named named) {
      params.put("word" + i, SearchWords.anywhere(word));
      add(
          "(o.words like :word%d or %s or %s or %s)"
              .formatted(
                  i,
                  any("role", Named.with(word, named.roles), "role" + i),
                  any("unit", Named.with(word, named.units), "unit" + i),
                  any("location", Named.with(word, named.locations), "location" + i)));
    }

    private String any(String column, Collection<?> ids, String name) {
      params.put(
          name, ids.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
      return "o." + column + " = any(:" + name + "::uuid[])";
    }

    String sql() {
      return String.join(" and ", conditions);
    }
  }
}
