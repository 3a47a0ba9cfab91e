package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.skills.PastLevels;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.Profiles.Origin;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.model.Levels;
import org.waymark.engine.SkillKind;

/** Reads everything that was ever said or shown once, and draws each day from it. */
@Repository
class SqlPastLevels implements PastLevels {
  private static final String KINDS =
      """
      join (select s.id, s.kind as sort, s.reach,
          (select min(g.ages_as) from skills.skill_in_group m
             join skills.skill_group g on g.id = m.group_id where m.skill_id = s.id) as ages_as
        from skills.skill s) k on k.id = n.skill_id
      """;
  private static final String EVERYTHING =
      """
      select n.skill_id, n.source, n.level, n.stated_by, n.stated_on as day,
        coalesce(r.severity, 0) as severity, k.sort, k.reach, k.ages_as
      from skills.statement n %1$s
      left join skills.rater_severity r on r.rater_id = n.stated_by and n.source in ('manager', 'peer')
      where n.person_id = :person
      order by n.skill_id, n.stated_on, n.id
      """
          .formatted(KINDS);
  private static final String SHOWN =
      """
      select n.skill_id, n.level, n.dated_on as day, k.sort, k.reach, k.ages_as
      from skills.evidence n %1$s
      where n.person_id = :person and (n.level is not null or n.kind <> 'cv')
      order by n.skill_id, n.dated_on, n.level
      """
          .formatted(KINDS);
  private final JdbcClient db;
  private final People people;
  private final RoleGuesses guesses;

  SqlPastLevels(JdbcClient db, People people, RoleGuesses guesses) {
    this.db = db;
    this.people = people;
    this.guesses = guesses;
  }

  private record Word(
      LocalDate on, Source source, UUID by, @Nullable Integer level, double severity) {}

  private record Known(SkillKind kind, List<Word> said, List<Levels.Shown> shown) {
    static Known of(ResultSet row) throws SQLException {
      return new Known(
          Levels.kind(row.getString("sort"), row.getInt("reach"), row.getString("ages_as")),
          new ArrayList<>(),
          new ArrayList<>());
    }
  }

  @Override
  public SequencedMap<LocalDate, List<Estimate>> of(PersonId person, Collection<LocalDate> days) {
    Map<SkillId, Known> known = new TreeMap<>();
    db.sql(EVERYTHING)
        .param("person", person.value())
        .query((RowCallbackHandler) row -> said(known, row));
    db.sql(SHOWN)
        .param("person", person.value())
        .query((RowCallbackHandler) row -> shown(known, row));
    var roles = guesses.forPeople(people.current(List.of(person)).values());
    SequencedMap<LocalDate, List<Estimate>> all = new LinkedHashMap<>();
    days.stream().sorted().forEach(d -> all.put(d, roles.added(person, on(d, known))));
    return all;
  }

  private static void said(Map<SkillId, Known> known, ResultSet row) throws SQLException {
    of(known, row)
        .said()
        .add(
            new Word(
                row.getObject("day", LocalDate.class),
                Source.of(row.getString("source")),
                row.getObject("stated_by", UUID.class),
                Sql.intOrNull(row, "level"),
                row.getDouble("severity")));
  }

  private static void shown(Map<SkillId, Known> known, ResultSet row) throws SQLException {
    of(known, row)
        .shown()
        .add(new Levels.Shown(row.getObject("day", LocalDate.class), Sql.intOrNull(row, "level")));
  }

  private static Known of(Map<SkillId, Known> known, ResultSet row) throws SQLException {
    SkillId skill = Sql.skill(row);
    Known one = known.get(skill);
    if (one == null) {
      one = Known.of(row);
      known.put(skill, one);
    }
    return one;
  }

  private static List<Estimate> on(LocalDate day, Map<SkillId, Known> known) {
    List<Estimate> estimates = new ArrayList<>();
    known.forEach(
        (skill, all) -> {
          Levels levels =
              Levels.of(skill, all.kind(), newest(all.said(), day), newestShown(all, day), day);
          if (!levels.statements().isEmpty()) {
            estimates.add(Estimate.of(skill, levels.estimate(), Origin.STATEMENTS));
          }
        });
    return estimates;
  }

  private record Voice(Source source, UUID by) {}

  /** The last word of each until that day, unless it took back the one before. */
  private static List<Levels.Said> newest(List<Word> said, LocalDate day) {
    Map<Voice, Word> last = new LinkedHashMap<>();
    said.stream()
        .filter(w -> !w.on().isAfter(day))
        .forEach(w -> last.put(new Voice(w.source(), w.by()), w));
    List<Levels.Said> counting = new ArrayList<>();
    for (Word w : last.values()) {
      Integer level = w.level();
      if (level != null) {
        counting.add(new Levels.Said(w.source(), level, w.on(), w.severity()));
      }
    }
    return counting;
  }

  /** The last with a level, and the last without one. */
  private static List<Levels.Shown> newestShown(Known all, LocalDate day) {
    Map<Boolean, Levels.Shown> last = new LinkedHashMap<>();
    all.shown().stream()
        .filter(s -> !s.on().isAfter(day))
        .forEach(s -> last.put(s.level() == null, s));
    return List.copyOf(last.values());
  }
}
