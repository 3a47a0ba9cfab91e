package org.waymark.app.opportunities.endorsements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.opportunities.Endorsements.HeldUp;
import org.waymark.app.people.Careers;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Spell;

/**
 * How often what managers said came true. Hidden ones count too, and those taken back, or a manager
 * could choose.
 */
@Component
class Fates {
  /** Fewer would tell of single people. */
  static final int FEWEST = 5;

  private static final String COURSES =
      """
      select e.id, e.endorser, e.person, a.state, o.role, s.at,
        (select avg(c.score)::float8 from opportunities.score c where c.application = a.id) as score,
        exists (select from opportunities.decision d
          where d.application = a.id and d.reason = 'required_skill') as wanting
      from opportunities.endorsement e
        join opportunities.endorsement_version v on v.endorsement = e.id and v.nr = 1
        join opportunities.application a on a.person = e.person
        join opportunities.opening o on o.id = a.opening and (o.id = e.opening or o.role = e.role)
        join opportunities.application_state s on s.application = a.id and s.nr = a.state_nr
      where e.endorser in (select unnest(:endorsers::uuid[])) and a.state in ('accepted', 'not_selected')
        and s.at > v.at
      """;
  private final JdbcClient db;
  private final Careers careers;
  private final Clock clock;

  Fates(JdbcClient db, Careers careers, Clock clock) {
    this.db = db;
    this.careers = careers;
    this.clock = clock;
  }

  private record Row(
      UUID endorsement,
      PersonId endorser,
      PersonId person,
      boolean accepted,
      @Nullable RoleId role,
      LocalDate on,
      @Nullable Double score,
      boolean wanting) {}

  Optional<HeldUp> heldUp(PersonId endorser) {
    return Optional.ofNullable(heldUp(List.of(endorser)).get(endorser));
  }

  /** Those with too few are left out. */
  Map<PersonId, HeldUp> heldUp(Collection<PersonId> endorsers) {
    List<Row> rows = rows(endorsers);
    Map<PersonId, List<Spell>> spells = spells(rows);
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Map<Fate, Long>> counts =
        rows.stream().collect(Collectors.groupingBy(Row::endorsement)).values().stream()
            .collect(
                Collectors.groupingBy(
                    some -> some.getFirst().endorser(),
                    Collectors.groupingBy(
                        some -> Fate.of(courses(some, spells), today),
                        () -> new EnumMap<>(Fate.class),
                        Collectors.counting())));
    Map<PersonId, HeldUp> all = new HashMap<>();
    counts.forEach(
        (endorser, fates) -> {
          int held = fates.getOrDefault(Fate.HELD, 0L).intValue();
          int settled = held + fates.getOrDefault(Fate.NOT_HELD, 0L).intValue();
          if (settled >= FEWEST) {
            all.put(endorser, new HeldUp(held, settled));
          }
        });
    return all;
  }

  /** By what is public: moves that happened, half a year ago by a day in this time. */
  int kept(PersonId endorser, DateSpan span) {
    return kept(List.of(endorser), span).getOrDefault(endorser, 0);
  }

  /** Those with none are left out. */
  Map<PersonId, Integer> kept(Collection<PersonId> endorsers, DateSpan span) {
    List<Row> accepted = rows(endorsers).stream().filter(Row::accepted).toList();
    Map<PersonId, List<Spell>> spells = spells(accepted);
    LocalDate today = LocalDate.now(clock);
    Map<PersonId, Integer> kept = new HashMap<>();
    accepted.stream()
        .filter(row -> keptWithin(span, stay(row, spells), today))
        .collect(
            Collectors.groupingBy(
                Row::endorser, Collectors.mapping(Row::person, Collectors.toSet())))
        .forEach((endorser, people) -> kept.put(endorser, people.size()));
    return kept;
  }

  private static boolean keptWithin(DateSpan span, Fate.@Nullable Stay stay, LocalDate today) {
    return stay != null && stay.kept(today) && span.covers(stay.from().plusDays(Fate.KEPT_DAYS));
  }

  private List<Fate.Course> courses(List<Row> rows, Map<PersonId, List<Spell>> spells) {
    return rows.stream()
        .map(r -> new Fate.Course(r.accepted(), r.score(), r.wanting(), stay(r, spells)))
        .toList();
  }

  private Map<PersonId, List<Spell>> spells(List<Row> rows) {
    return careers.spells(
        rows.stream().filter(Row::accepted).map(Row::person).collect(Collectors.toSet()));
  }

  /** The first time in that role which began after the yes, whatever places it went through. */
  private static Fate.@Nullable Stay stay(Row row, Map<PersonId, List<Spell>> spells) {
    LocalDate from = null;
    LocalDate until = null;
    for (Spell spell : spells.getOrDefault(row.person(), List.of())) {
      boolean it = spell.role().equals(row.role()) && !spell.span().from().isBefore(row.on());
      if (it && (from == null || spell.span().from().equals(until))) {
        from = from == null ? spell.span().from() : from;
        until = spell.span().until();
      }
    }
    return from == null ? null : new Fate.Stay(from, until);
  }

  private List<Row> rows(Collection<PersonId> endorsers) {
    return db.sql(COURSES)
        .param("endorsers", SqlArray.of(endorsers))
        .query((row, _) -> row(row))
        .list();
  }

  private Row row(ResultSet row) throws SQLException {
    UUID role = row.getObject("role", UUID.class);
    return new Row(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("endorser", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("state").equals("accepted"),
        role == null ? null : new RoleId(role),
        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()).toLocalDate(),
        row.getObject("score", Double.class),
        row.getBoolean("wanting"));
  }
}
