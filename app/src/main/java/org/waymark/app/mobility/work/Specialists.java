package org.waymark.app.mobility.work;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.people.People;

/** Who answers for global mobility, right to work, tax, finance and risks; HR names them. */
@Component
public class Specialists {
  private final JdbcClient db;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  Specialists(JdbcClient db, People people, Audit audit, Clock clock) {
    this.db = db;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  public List<PersonId> of(Speciality kind) {
    return all().getOrDefault(kind, List.of());
  }

  public Map<Speciality, List<PersonId>> all() {
    record Row(String kind, UUID person) {}
    return db
        .sql("select kind, person from mobility.specialist order by kind, at, person")
        .query(Row.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> Speciality.of(row.kind()).orElseThrow(),
                Collectors.mapping(row -> new PersonId(row.person()), Collectors.toList())));
  }

  @Transactional
  public Outcome<PersonId> name(Viewer viewer, Speciality kind, PersonId person) {
    onlyHr(viewer);
    if (!people.employed(person)) {
      return Outcome.refused("mobility.person.not_here");
    }
    db.sql(
            """
            insert into mobility.specialist (kind, person, by_person, at)
            values (:kind, :person, :by, :at) on conflict (kind, person) do nothing
            """)
        .param("kind", kind.code())
        .param("person", person.value())
        .param("by", viewer.self().value())
        .param("at", Timestamp.from(clock.instant()))
        .update();
    audit.act(viewer, "move_specialist", person, kind.code());
    return Outcome.done(person);
  }

  @Transactional
  public void release(Viewer viewer, Speciality kind, PersonId person) {
    onlyHr(viewer);
    db.sql("delete from mobility.specialist where kind = :kind and person = :person")
        .param("kind", kind.code())
        .param("person", person.value())
        .update();
    audit.act(viewer, "move_specialist", person, kind.code());
  }

  private static void onlyHr(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      throw new NotYours();
    }
  }
}
