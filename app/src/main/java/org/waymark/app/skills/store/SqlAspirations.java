package org.waymark.app.skills.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.model.AspirationBook;
import org.waymark.app.skills.model.Interests;
import org.waymark.app.skills.work.Sights;

@Repository
class SqlAspirations implements Aspirations, AspirationBook {
  private final JdbcClient jdbc;
  private final Interests interests;
  private final Sights sights;

  SqlAspirations(JdbcClient jdbc, Interests interests, Sights sights) {
    this.jdbc = jdbc;
    this.interests = interests;
    this.sights = sights;
  }

  @Override
  public Aspiration of(PersonId person) {
    return newest(List.of(person)).getOrDefault(person, Aspiration.NONE);
  }

  @Override
  public Map<PersonId, Aspiration> of(Collection<PersonId> people) {
    return newest(people);
  }

  @Override
  public Optional<Aspiration> visibleTo(Viewer viewer, PersonId person) {
    return sights.of(viewer, person).of(of(person));
  }

  @Override
  public List<Interest> interestsVisibleTo(Viewer viewer, PersonId person) {
    return sights.of(viewer, person).sees(Answer.WISHES)
        ? interests.of(List.of(person)).getOrDefault(person, List.of())
        : List.of();
  }

  @Override
  public Map<PersonId, Instant> sharedSince(Viewer viewer, Collection<PersonId> people) {
    Map<PersonId, Instant> since = new HashMap<>();
    sights
        .of(viewer, people)
        .forEach((p, sight) -> sight.targetsSince().ifPresent(at -> since.put(p, at)));
    return since;
  }

  @Override
  public Map<PersonId, Aspiration> newest(Collection<PersonId> people) {
    Map<PersonId, Aspiration> found = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (person_id) person_id, target_roles, target_families, kinds, places,
              horizon_months, relocate, direction, words, matters
            from skills.aspiration where person_id = any (?) order by person_id, id desc
            """)
        .param(Sql.uuids(people))
        .query(
            rs -> {
              Aspiration aspiration = aspiration(rs);
              if (!aspiration.silent()) {
                found.put(Sql.person(rs, "person_id"), aspiration);
              }
            });
    return found;
  }

  private static Aspiration aspiration(ResultSet rs) throws SQLException {
    return new Aspiration(
        list(rs, "target_roles", id -> new RoleId((UUID) id)),
        list(rs, "target_families", Object::toString),
        list(rs, "kinds", code -> Aspiration.Kind.of(code.toString())),
        list(rs, "places", id -> new LocationId((UUID) id)),
        Sql.intOrNull(rs, "horizon_months"),
        Aspiration.Relocation.of(rs.getString("relocate")),
        direction(rs.getString("direction")),
        rs.getString("words"),
        list(rs, "matters", code -> Aspiration.Matter.of(code.toString())));
  }

  private static Aspiration.@Nullable Direction direction(@Nullable String code) {
    return code == null ? null : Aspiration.Direction.of(code);
  }

  private static <T> List<T> list(ResultSet rs, String column, Function<Object, T> each)
      throws SQLException {
    Array array = rs.getArray(column);
    return Arrays.stream((Object[]) array.getArray()).map(each).toList();
  }

  @Override
  public Optional<Instant> targetsSince(PersonId person) {
    return jdbc.sql(
            """
            select a.written_at from skills.aspiration a,
              lateral (select target_roles from skills.aspiration where person_id = a.person_id
                order by id desc limit 1) now
            where a.person_id = ? and cardinality(now.target_roles) > 0
              and not exists (select from skills.aspiration other
                where other.person_id = a.person_id and other.id >= a.id
                  and other.target_roles <> now.target_roles)
            order by a.id limit 1
            """)
        .param(person.value())
        .query((rs, _) -> rs.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  @Override
  public void write(PersonId person, Aspiration a, Instant at) {
    Aspiration.Direction direction = a.direction();
    jdbc.sql(
            """
            insert into skills.aspiration (person_id, target_roles, target_families, kinds, places,
              horizon_months, relocate, direction, words, matters, written_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(person.value())
        .param(uuids(a.roles().stream().map(RoleId::value)))
        .param(a.families().toArray(String[]::new))
        .param(a.kinds().stream().map(Aspiration.Kind::code).toArray(String[]::new))
        .param(uuids(a.places().stream().map(LocationId::value)))
        .param(a.horizonMonths())
        .param(a.relocation().code())
        .param(direction == null ? null : direction.code())
        .param(a.words())
        .param(a.matters().stream().map(Aspiration.Matter::code).toArray(String[]::new))
        .param(Sql.time(at))
        .update();
  }

  private static UUID[] uuids(Stream<UUID> ids) {
    return ids.toArray(UUID[]::new);
  }

  @Override
  public Optional<String> note(PersonId author) {
    return jdbc.sql("select words from skills.private_note where person_id = ?")
        .param(author.value())
        .query(String.class)
        .optional();
  }

  @Override
  public void note(PersonId author, String words, Instant at) {
    jdbc.sql(
            """
            insert into skills.private_note (person_id, words, saved_at) values (?, ?, ?)
            on conflict (person_id) do update set words = excluded.words, saved_at = excluded.saved_at
            """)
        .params(author.value(), words, Sql.time(at))
        .update();
  }
}
