package org.waymark.app.growth.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.growth.learning.Course.Kind;
import org.waymark.app.growth.learning.Course.Teaches;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.skills.SkillId;

/** Where courses are kept. */
@Repository
public class Courses {
  private static final String SELECT =
      """
      select c.*,
        array(select s.skill from growth.course_skill s where s.course = c.id order by s.nr) as skills,
        array(select s.level from growth.course_skill s where s.course = c.id order by s.nr) as levels
      from growth.course c
      """;
  private final JdbcClient db;

  Courses(JdbcClient db) {
    this.db = db;
  }

  /** Those that teach one of these skills and are still there, the shortest first. */
  public List<Course> teaching(Collection<SkillId> skills) {
    return db.sql(
            SELECT
                + """
                where not c.retired and c.id in (select t.course from growth.course_skill t
                  where t.skill in (select unnest(:skills::int[])))
                order by c.hours, c.code
                """)
        .param("skills", numbers(skills))
        .query((row, _) -> course(row))
        .list();
  }

  /** Of any time. */
  public Map<UUID, Course> of(Collection<UUID> ids) {
    Map<UUID, Course> all = new LinkedHashMap<>();
    db.sql(SELECT + "where c.id in (select unnest(:ids::uuid[]))")
        .param("ids", SqlArray.of(ids))
        .query((row, _) -> course(row))
        .list()
        .forEach(c -> all.put(c.id(), c));
    return all;
  }

  public Optional<Course> find(UUID id) {
    return Optional.ofNullable(of(List.of(id)).get(id));
  }

  /** What is looked for: words in title, provider or description, or one of these skills. */
  public record Search(String words, Collection<SkillId> skills, String language) {}

  private static final String FOUND =
      """
      where not c.retired and (:language = '' or c.language = :language)
        and (:words = '' or c.title ilike :like or c.provider ilike :like or c.description ilike :like
          or c.id in (select t.course from growth.course_skill t where t.skill in (select unnest(:skills::int[]))))
      """;

  public List<Course> search(Search search, Paging page) {
    return with(
            db.sql(SELECT + FOUND + "order by c.title, c.code limit :most offset :from"), search)
        .param("most", page.size())
        .param("from", page.offset())
        .query((row, _) -> course(row))
        .list();
  }

  public long found(Search search) {
    return with(db.sql("select count(*) from growth.course c " + FOUND), search)
        .query(Long.class)
        .single();
  }

  private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, Search search) {
    String plain = search.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    return sql.param("language", search.language())
        .param("words", search.words())
        .param("like", "%" + plain + "%")
        .param("skills", numbers(search.skills()));
  }

  /** Languages of those that are there. */
  public List<String> languages() {
    return db.sql(
            """
            select distinct language from growth.course where not retired and language <> ''
            order by language
            """)
        .query(String.class)
        .list();
  }

  /** Those that are still there, by title. */
  List<Course> current() {
    return db.sql(SELECT + "where not c.retired order by c.title, c.code")
        .query((row, _) -> course(row))
        .list();
  }

  /** All, by code; the retired ones too. */
  Map<String, Known> byCode() {
    Map<String, Known> all = new LinkedHashMap<>();
    db.sql(SELECT + "order by c.code")
        .query((row, _) -> new Known(course(row), row.getBoolean("retired")))
        .list()
        .forEach(k -> all.put(k.course().code(), k));
    return all;
  }

  /** One that is there, or was. */
  record Known(Course course, boolean retired) {}

  /** Under its code; what it said before is gone. */
  void save(Course course, UUID run) {
    UUID id =
        db.sql(
                """
                insert into growth.course as c
                  (code, kind, title, provider, language, hours, description, link, run)
                values (:code, :kind, :title, :provider, :language, :hours, :description, :link, :run)
                on conflict (code) do update set kind = excluded.kind, title = excluded.title,
                  provider = excluded.provider, language = excluded.language, hours = excluded.hours,
                  description = excluded.description, link = excluded.link, run = excluded.run,
                  retired = false
                returning c.id
                """)
            .param("code", course.code())
            .param("kind", course.kind().code())
            .param("title", course.title())
            .param("provider", course.provider())
            .param("language", course.language())
            .param("hours", course.hours())
            .param("description", course.description())
            .param("link", course.link())
            .param("run", run)
            .query(UUID.class)
            .single();
    db.sql("delete from growth.course_skill where course = :id").param("id", id).update();
    db.sql(
            """
            insert into growth.course_skill (course, nr, skill, level)
            select :id, t.nr, t.skill, t.level
            from unnest(:skills::int[], :levels::int[]) with ordinality as t (skill, level, nr)
            """)
        .param("id", id)
        .param("skills", SqlArray.of(course.skills().stream().map(Teaches::skill).toList()))
        .param("levels", SqlArray.of(course.skills().stream().map(Teaches::level).toList()))
        .update();
  }

  void retire(UUID id, UUID run) {
    db.sql("update growth.course set retired = true, run = ? where id = ?")
        .params(run, id)
        .update();
  }

  private static Course course(ResultSet row) throws SQLException {
    Integer[] skills = (Integer[]) row.getArray("skills").getArray();
    Integer[] levels = (Integer[]) row.getArray("levels").getArray();
    List<Teaches> teaches = new ArrayList<>();
    for (int i = 0; i < skills.length; i++) {
      teaches.add(new Teaches(new SkillId(skills[i]), levels[i]));
    }
    return new Course(
        row.getObject("id", UUID.class),
        row.getString("code"),
        Kind.of(row.getString("kind")),
        row.getString("title"),
        row.getString("provider"),
        row.getString("language"),
        row.getInt("hours"),
        row.getString("description"),
        row.getString("link"),
        teaches);
  }

  private static String numbers(Collection<SkillId> ids) {
    return SqlArray.of(ids);
  }
}
