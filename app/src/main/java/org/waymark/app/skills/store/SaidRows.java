package org.waymark.app.skills.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.LightEvidence;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.model.Levels;
import org.waymark.engine.SkillKind;

/** Reads all that is known of levels: who said what when, how severe they are, what shows it. */
@Component
class SaidRows {
  private static final String SHOWN = "shown";
  private static final String SAID =
      """
      select n.person_id, n.skill_id, n.source, n.level, n.stated_on, coalesce(r.severity, 0) as severity,
        k.sort, k.reach, k.ages_as, e.shown_on
      from (
        (%s)
        union all
        (select distinct on (person_id, skill_id)
           person_id, skill_id, 'shown', level, person_id, dated_on, '', 0
         from skills.evidence where person_id = any (?) and level is not null
         order by person_id, skill_id, dated_on desc, level desc)) n
      join (
        select s.id, s.kind as sort, s.reach,
          (select min(g.ages_as) from skills.skill_in_group m join skills.skill_group g on g.id = m.group_id
           where m.skill_id = s.id) as ages_as
        from skills.skill s) k on k.id = n.skill_id
      left join skills.rater_severity r on r.rater_id = n.stated_by and n.source in ('manager', 'peer')
      left join (
        select person_id, skill_id, max(dated_on) as shown_on from skills.evidence
        where person_id = any (?) and kind <> 'cv' and level is null group by person_id, skill_id) e
        on e.person_id = n.person_id and e.skill_id = n.skill_id
      where n.level is not null
      order by n.person_id, n.skill_id
      """
          .formatted(SqlStatements.NEWEST);

  private final JdbcClient jdbc;
  private final ObjectProvider<LightEvidence> light;

  SaidRows(JdbcClient jdbc, ObjectProvider<LightEvidence> light) {
    this.jdbc = jdbc;
    this.light = light;
  }

  /** For each person and skill of whom anything was said. */
  void each(UUID[] people, LocalDate today, BiConsumer<UUID, Levels> sink) {
    var gathering = new Gathering(today, thanks(people), sink);
    jdbc.sql(SAID).params(people, people, people).query(gathering::add);
    gathering.finish();
  }

  private Map<PersonId, Map<SkillId, List<LocalDate>>> thanks(UUID[] people) {
    List<PersonId> ids = Arrays.stream(people).map(PersonId::new).toList();
    Map<PersonId, Map<SkillId, List<LocalDate>>> all = new HashMap<>();
    light.stream().forEach(source -> all.putAll(source.of(ids)));
    return all;
  }

  /** Hands on a level when the next one begins. */
  private static final class Gathering {
    private final LocalDate today;
    private final Map<PersonId, Map<SkillId, List<LocalDate>>> thanks;
    private final BiConsumer<UUID, Levels> sink;
    private UUID person = new UUID(0, 0);
    private int skill = -1;
    private SkillKind kind = SkillKind.KNOWLEDGE;
    private List<Levels.Shown> shown = new ArrayList<>();
    private List<Levels.Said> said = new ArrayList<>();

    Gathering(
        LocalDate today,
        Map<PersonId, Map<SkillId, List<LocalDate>>> thanks,
        BiConsumer<UUID, Levels> sink) {
      this.today = today;
      this.thanks = thanks;
      this.sink = sink;
    }

    void add(ResultSet rs) throws SQLException {
      UUID next = rs.getObject("person_id", UUID.class);
      int about = rs.getInt("skill_id");
      if (about != skill || !next.equals(person)) {
        finish();
        person = next;
        skill = about;
        kind = Levels.kind(rs.getString("sort"), rs.getInt("reach"), rs.getString("ages_as"));
        LocalDate on = rs.getObject("shown_on", LocalDate.class);
        if (on != null) {
          shown.add(new Levels.Shown(on, null));
        }
      }
      if (rs.getString("source").equals(SHOWN)) {
        shown.add(new Levels.Shown(rs.getObject("stated_on", LocalDate.class), rs.getInt("level")));
        return;
      }
      said.add(
          new Levels.Said(
              Source.of(rs.getString("source")),
              rs.getInt("level"),
              rs.getObject("stated_on", LocalDate.class),
              rs.getDouble("severity")));
    }

    void finish() {
      SkillId about = new SkillId(Math.max(0, skill));
      Levels levels = Levels.of(about, kind, said, shown, today);
      if (!levels.statements().isEmpty()) {
        List<LocalDate> days =
            thanks.getOrDefault(new PersonId(person), Map.of()).getOrDefault(about, List.of());
        sink.accept(person, levels.thanked(days, today));
      }
      said = new ArrayList<>();
      shown = new ArrayList<>();
    }
  }
}
