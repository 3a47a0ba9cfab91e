package org.waymark.app.recognition.thanks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.SkillId;

/** Keeps thanks; what was chosen about one is only ever added. */
@Repository
class ThanksStore {
  private static final String SELECT =
      """
      select t.*, (select array_agg(s.skill order by s.nr) from recognition.thanks_skill s
        where s.thanks = t.id) skills
      from recognition.thanks t
      """;
  private final JdbcClient db;
  private final JdbcTemplate batches;

  ThanksStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  /** Of thanks by one giver, and of those between two people, the second waits for the first. */
  void hold(PersonId giver, PersonId person) {
    lock("giver " + giver);
    List<String> both = List.of(giver.toString(), person.toString()).stream().sorted().toList();
    lock("pair " + both);
  }

  private void lock(String what) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "recognition.thanks " + what)
        .query((_, _) -> true)
        .list();
  }

  ThanksRule.Before before(PersonId giver, PersonId person, LocalDate today) {
    return db.sql(
            """
            select
              count(*) filter (where giver = :giver and receiver = :person and given_on > :pause) again,
              count(*) filter (where giver = :giver and given_on > :month) given,
              count(*) filter (where giver = :giver and given_on > :month and weight = 'counts') counting,
              count(*) filter (where giver = :person and given_on > :return) returned
            from recognition.thanks
            where (giver = :giver and given_on > :month or giver = :person and receiver = :giver
              and given_on > :return) and choice <> 'withdrawn'
            """)
        .param("giver", giver.value())
        .param("person", person.value())
        .param("pause", today.minusDays(ThanksRule.PAUSE))
        .param("month", today.minusDays(ThanksRule.MONTH))
        .param("return", today.minusDays(ThanksRule.RETURN))
        .query(
            (row, _) ->
                new ThanksRule.Before(
                    row.getInt("again"),
                    row.getInt("given"),
                    row.getInt("counting"),
                    row.getInt("returned") > 0))
        .single();
  }

  void add(Given given) {
    db.sql(
            """
            insert into recognition.thanks
              (id, giver, receiver, at, given_on, words, wall, weight, choice, choice_nr)
            values (:id, :giver, :person, :at, :on, :words, :wall, :weight, :choice, 1)
            """)
        .param("id", given.id().value())
        .param("giver", given.giver().value())
        .param("person", given.person().value())
        .param("at", given.at().atOffset(ZoneOffset.UTC))
        .param("on", given.on())
        .param("words", given.words())
        .param("wall", given.wall())
        .param("weight", given.weight().code())
        .param("choice", given.stage().code())
        .update();
    chosen(given.id(), 1, given.stage(), given.giver(), given.at());
    List<Object[]> skills =
        java.util.stream.IntStream.range(0, given.skills().size())
            .mapToObj(i -> new Object[] {given.id().value(), i, given.skills().get(i).value()})
            .toList();
    batches.batchUpdate(
        "insert into recognition.thanks_skill (thanks, nr, skill) values (?, ?, ?)", skills);
  }

  void choose(ThanksId id, ThanksStage stage, PersonId by, Instant at) {
    int nr =
        db.sql(
                """
                update recognition.thanks set choice = :choice, choice_nr = choice_nr + 1
                where id = :id returning choice_nr
                """)
            .param("choice", stage.code())
            .param("id", id.value())
            .query(Integer.class)
            .single();
    chosen(id, nr, stage, by, at);
  }

  void removed(ThanksId id, String why, PersonId by, Instant at) {
    db.sql("insert into recognition.removal (thanks, why, by_person, at) values (?, ?, ?, ?)")
        .params(id.value(), why, by.value(), at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Why it was taken down; empty where it was not. */
  String whyRemoved(ThanksId id) {
    return db.sql("select why from recognition.removal where thanks = ?")
        .param(id.value())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private void chosen(ThanksId id, int nr, ThanksStage stage, PersonId by, Instant at) {
    db.sql("insert into recognition.thanks_choice values (:id, :nr, :choice, :at, :by)")
        .param("id", id.value())
        .param("nr", nr)
        .param("choice", stage.code())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .update();
  }

  Optional<Given> find(ThanksId id) {
    return db.sql(SELECT + " where t.id = :id")
        .param("id", id.value())
        .query(ThanksStore::read)
        .optional();
  }

  /** Nobody else changes it until the transaction ends. */
  Optional<Given> locked(ThanksId id) {
    db.sql("select id from recognition.thanks where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .list();
    return find(id);
  }

  /** Whatever the person chose about them; the latest first. */
  List<Given> received(PersonId person, int most) {
    return some(" where t.receiver = :who and t.choice <> 'withdrawn'", person, most);
  }

  List<Given> given(PersonId giver, int most) {
    return some(" where t.giver = :who and t.choice <> 'withdrawn'", giver, most);
  }

  private List<Given> some(String where, PersonId who, int most) {
    return db.sql(SELECT + where + " order by t.at desc, t.id desc limit :most")
        .param("who", who.value())
        .param("most", most)
        .query(ThanksStore::read)
        .list();
  }

  /** What everybody may read, the latest first. */
  List<Given> onTheWall(Paging paging) {
    return db.sql(
            SELECT
                + " where t.choice = 'public' order by t.at desc, t.id desc limit :size offset"
                + " :from")
        .param("size", paging.size())
        .param("from", paging.offset())
        .query(ThanksStore::read)
        .list();
  }

  long onTheWall() {
    return db.sql("select count(*) from recognition.thanks where choice = 'public'")
        .query(Long.class)
        .single();
  }

  private static Given read(ResultSet row, int nr) throws SQLException {
    Integer[] skills = (Integer[]) row.getArray("skills").getArray();
    return new Given(
        new ThanksId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("giver", UUID.class)),
        new PersonId(row.getObject("receiver", UUID.class)),
        row.getTimestamp("at").toInstant(),
        row.getObject("given_on", LocalDate.class),
        row.getString("words"),
        row.getBoolean("wall"),
        Given.Weight.of(row.getString("weight")),
        ThanksStage.of(row.getString("choice")),
        Arrays.stream(skills).map(SkillId::new).toList());
  }
}
