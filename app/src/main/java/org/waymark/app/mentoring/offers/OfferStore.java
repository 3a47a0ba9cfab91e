package org.waymark.app.mentoring.offers;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;

/** Keeps offers with their topics. */
@Repository
public class OfferStore {
  static final String SELECT =
      """
      select o.*, array(select skill from mentoring.topic t where t.offer = o.id) as topics,
        (select count(*) from mentoring.place p where p.offer = o.id) as used
      from mentoring.offer o
      """;
  private final JdbcClient db;
  private final JdbcTemplate batches;

  OfferStore(JdbcClient db, JdbcTemplate batches) {
    this.db = db;
    this.batches = batches;
  }

  public Optional<Offer> find(OfferId id) {
    return db.sql(SELECT + " where o.id = :id")
        .param("id", id.value())
        .query((row, _) -> OfferRows.offer(row))
        .optional();
  }

  public Map<OfferId, Offer> find(Collection<OfferId> ids) {
    return db
        .sql(SELECT + " where o.id in (select unnest(:ids::uuid[]))")
        .param("ids", SqlArray.of(ids))
        .query((row, _) -> OfferRows.offer(row))
        .list()
        .stream()
        .collect(Collectors.toMap(Offer::id, Function.identity()));
  }

  /** For everybody, not within a programme. */
  public List<Offer> of(PersonId person) {
    return db.sql(SELECT + " where o.person = :person and o.programme is null order by o.kind")
        .param("person", person.value())
        .query((row, _) -> OfferRows.offer(row))
        .list();
  }

  public List<Offer> within(ProgrammeId programme) {
    return db.sql(SELECT + " where o.programme = :programme order by o.id")
        .param("programme", programme.value())
        .query((row, _) -> OfferRows.offer(row))
        .list();
  }

  /** Nobody else changes it or takes a place of it until the transaction ends. */
  Optional<Offer> locked(PersonId person, SupportKind kind, @Nullable ProgrammeId programme) {
    return db.sql(
            """
            select id from mentoring.offer where person = :person and kind = :kind
              and programme is not distinct from :programme for update
            """)
        .param("person", person.value())
        .param("kind", kind.code())
        .param("programme", programme == null ? null : programme.value(), Types.OTHER)
        .query((row, _) -> new OfferId(row.getObject("id", UUID.class)))
        .optional()
        .flatMap(this::find);
  }

  void add(Offer offer, Instant now) {
    ProgrammeId programme = offer.programme();
    row(
            db.sql(
                """
                insert into mentoring.offer (id, person, kind, programme, capacity, open, languages,
                  time_zone, questions, words, changed_at)
                values (:id, :person, :kind, :programme, :capacity, :open, :languages::text[],
                  :zone, :questions::text[], :words, :at)
                """),
            offer,
            now)
        .param("person", offer.person().value())
        .param("kind", offer.kind().code())
        .param("programme", programme == null ? null : programme.value(), Types.OTHER)
        .update();
    topics(offer);
  }

  /** Places keep their people; their numbers close up first, so that fewer places can hold them. */
  void change(Offer offer, Instant now) {
    db.sql(
            """
            update mentoring.place p set nr = n.nr from
              (select mentorship, row_number() over (order by nr) as nr from mentoring.place
               where offer = :id) n
            where p.offer = :id and p.mentorship = n.mentorship and p.nr <> n.nr
            """)
        .param("id", offer.id().value())
        .update();
    row(
            db.sql(
                """
                update mentoring.offer set capacity = :capacity, open = :open,
                  languages = :languages::text[], time_zone = :zone,
                  questions = :questions::text[], words = :words, changed_at = :at
                where id = :id
                """),
            offer,
            now)
        .update();
    db.sql("delete from mentoring.topic where offer = :id")
        .param("id", offer.id().value())
        .update();
    topics(offer);
  }

  private static JdbcClient.StatementSpec row(
      JdbcClient.StatementSpec sql, Offer offer, Instant now) {
    OfferDraft terms = offer.terms();
    return sql.param("id", offer.id().value())
        .param("capacity", terms.capacity())
        .param("open", terms.open())
        .param("languages", SqlArray.of(new TreeSet<>(terms.languages())))
        .param("zone", terms.zone().getId())
        .param(
            "questions",
            SqlArray.of(terms.questions().stream().sorted().map(CoachQuestion::code).toList()))
        .param("words", terms.words())
        .param("at", now.atOffset(ZoneOffset.UTC));
  }

  private void topics(Offer offer) {
    batches.batchUpdate(
        "insert into mentoring.topic (offer, skill) values (?, ?)",
        offer.terms().topics().stream()
            .map(skill -> new Object[] {offer.id().value(), skill.value()})
            .toList());
  }

  /** Nobody new comes to those who are gone. */
  public void close(Collection<PersonId> gone) {
    db.sql(
            "update mentoring.offer set open = false where open and person in (select unnest(:gone::uuid[]))")
        .param("gone", SqlArray.of(gone))
        .update();
  }

  /** Everybody who offers something. */
  public Set<PersonId> everybody() {
    return db.sql("select distinct person from mentoring.offer where open")
        .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
        .set();
  }
}
