package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.UnitId;

/** Lists of moves, as pages show them. */
@Component
class MoveQueries {
  private static final String LINES =
      """
      select m.id, m.person, m.title, m.kind, m.state, m.opened_on, m.proposed_on, m.release_on,
        m.effective_on,
        (select count(*) from mobility.step s where s.move = m.id and s.state = 'open'
          and s.due_on < :today) as late,
        (select string_agg(s.kind, ',' order by s.due_on, s.kind) from mobility.step s
          where s.move = m.id and (s.state = 'open' or (s.state = 'declined'
            and m.state in ('proposed', 'approving', 'agreed', 'scheduled')))) as waits,
        (select coalesce(sum(d.days), 0) from mobility.delay d where d.move = m.id) as delayed
      from mobility.move m
        join mobility.record b on b.move = m.id and b.side = 'before'
        join mobility.record a on a.move = m.id and a.side = 'after'
      """;
  private static final String DESK =
      """
      where m.person <> :me and (:everywhere or b.unit in (select unnest(:units::uuid[]))
          or a.unit in (select unnest(:units::uuid[])))
        and (case :show
          when 'ahead' then m.state in ('proposed', 'approving', 'agreed', 'scheduled')
          when 'late' then exists (select from mobility.step s
            where s.move = m.id and s.state = 'open' and s.due_on < :today)
          when 'import' then exists (select from mobility.reconciliation r
            where r.move = m.id and r.outcome <> 'confirmed' and r.settled_at is null)
          when 'all' then true
          else m.state = :show end)
      order by m.opened_on desc, m.id desc limit :limit offset :offset
      """;
  private final JdbcClient db;

  MoveQueries(JdbcClient db) {
    this.db = db;
  }

  /** A move in a list. */
  record Line(
      UUID id,
      UUID person,
      String title,
      String kind,
      String state,
      LocalDate openedOn,
      LocalDate proposedOn,
      @Nullable LocalDate releaseOn,
      @Nullable LocalDate effectiveOn,
      int late,
      @Nullable String waits,
      int delayed) {}

  /**
   * Moves of units, the latest first; nobody's own.
   *
   * @param units null for the whole company
   * @param show a state, or ahead, late, import, or all
   */
  List<Line> desk(
      PersonId me, @Nullable Set<UnitId> units, String show, LocalDate today, Paging paging) {
    return db.sql(LINES + DESK)
        .param("me", me.value())
        .param("everywhere", units == null)
        .param("units", units == null ? "{}" : SqlArray.of(units))
        .param("show", show)
        .param("today", today)
        .param("limit", paging.size())
        .param("offset", paging.offset())
        .query(Line.class)
        .list();
  }

  /** How many alarms of their units nobody answered; null stands for the whole company. */
  int alarms(PersonId me, @Nullable Set<UnitId> units) {
    List<Raised> raised =
        db.sql(
                """
                select f.check_in as id, r.unit from mobility.red_flag f
                  join mobility.check_in c on c.id = f.check_in
                  join mobility.move m on m.id = c.move and m.person <> :me
                  join mobility.record r on r.move = m.id
                where f.answered_at is null
                """)
            .param("me", me.value())
            .query(Raised.class)
            .list();
    return (int)
        raised.stream()
            .filter(r -> units == null || units.contains(new UnitId(r.unit())))
            .map(Raised::id)
            .distinct()
            .count();
  }

  private record Raised(UUID id, UUID unit) {}

  /** Of these people, or to these managers. */
  List<Line> ofPeople(Set<PersonId> people, LocalDate today) {
    return db.sql(
            LINES
                + """
                where m.person in (select unnest(:people::uuid[]))
                  and m.state in ('proposed', 'approving', 'agreed', 'scheduled')
                order by m.opened_on desc, m.id desc
                """)
        .param("people", SqlArray.of(people))
        .param("today", today)
        .query(Line.class)
        .list();
  }

  List<Line> toManager(PersonId manager, LocalDate today) {
    return db.sql(
            LINES
                + """
                where a.manager = :manager and m.state not in ('cancelled', 'returned')
                  and (m.effective_on is null or m.effective_on > :since)
                order by m.opened_on desc, m.id desc
                """)
        .param("manager", manager.value())
        .param("today", today)
        .param("since", today.minusDays(200))
        .query(Line.class)
        .list();
  }
}
