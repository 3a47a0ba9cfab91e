package org.waymark.app.growth.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.growth.plans.PlanAction.Draft;
import org.waymark.app.kernel.PersonId;

/** Where templates are kept; the retired ones stay. */
@Repository
class TemplateStore {
  private final JdbcClient db;

  TemplateStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * Actions that belong together.
   *
   * @param version rises with every edit
   */
  record Template(
      UUID id, String name, String about, int version, PersonId by, List<Draft> drafts) {
    Template {
      drafts = List.copyOf(drafts);
    }
  }

  /** A template by name alone. */
  record Card(UUID id, String name, String about, int actions) {}

  List<Card> all() {
    return db.sql(
            """
            select t.id, t.name, t.about,
              (select count(*) from growth.template_action a where a.template = t.id) as actions
            from growth.template t where not t.retired order by t.name, t.id
            """)
        .query(
            (row, _) ->
                new Card(
                    Sql.id(row, "id"),
                    row.getString("name"),
                    row.getString("about"),
                    row.getInt("actions")))
        .list();
  }

  Optional<Template> find(UUID id) {
    return db.sql("select * from growth.template where id = :id and not retired")
        .param("id", id)
        .query(
            (row, _) ->
                new Template(
                    id,
                    row.getString("name"),
                    row.getString("about"),
                    row.getInt("version"),
                    new PersonId(Sql.id(row, "by_person")),
                    drafts(id)))
        .optional();
  }

  private List<Draft> drafts(UUID id) {
    return db.sql("select * from growth.template_action where template = :id order by place")
        .param("id", id)
        .query((row, _) -> draft(row))
        .list();
  }

  private static Draft draft(ResultSet row) throws SQLException {
    return new Draft(
        ActionKind.of(row.getString("kind")),
        row.getString("title"),
        "",
        Sql.aim(row),
        row.getObject("hours", Integer.class),
        null,
        null);
  }

  void add(Template fresh, Instant at) {
    db.sql(
            """
            insert into growth.template (id, name, about, version, by_person, at)
            values (:id, :name, :about, 1, :by, :at)
            """)
        .param("id", fresh.id())
        .param("name", fresh.name())
        .param("about", fresh.about())
        .param("by", fresh.by().value())
        .param("at", Sql.time(at))
        .update();
    write(fresh);
  }

  /** False where it is not the version that was seen any more. */
  boolean replace(Template next, int seen, Instant at) {
    boolean kept =
        db.sql(
                    """
                    update growth.template set name = :name, about = :about, version = version + 1,
                      by_person = :by, at = :at
                    where id = :id and version = :seen and not retired
                    """)
                .param("id", next.id())
                .param("name", next.name())
                .param("about", next.about())
                .param("by", next.by().value())
                .param("at", Sql.time(at))
                .param("seen", seen)
                .update()
            == 1;
    if (kept) {
      db.sql("delete from growth.template_action where template = ?").param(next.id()).update();
      write(next);
    }
    return kept;
  }

  private void write(Template t) {
    for (int i = 0; i < t.drafts().size(); i++) {
      Draft d = t.drafts().get(i);
      Aim aim = d.aim();
      db.sql(
              """
              insert into growth.template_action (template, place, kind, title, skill, level, hours)
              values (:template, :place, :kind, :title, :skill, :level, :hours)
              """)
          .param("template", t.id())
          .param("place", i + 1)
          .param("kind", d.kind().code())
          .param("title", d.title())
          .param("skill", aim == null ? null : aim.skill().value())
          .param("level", aim == null ? null : aim.level())
          .param("hours", d.hours())
          .update();
    }
  }

  boolean retire(UUID id) {
    return db.sql("update growth.template set retired = true where id = ? and not retired")
            .param(id)
            .update()
        == 1;
  }
}
