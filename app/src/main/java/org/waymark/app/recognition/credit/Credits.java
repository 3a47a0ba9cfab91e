package org.waymark.app.recognition.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;

/** Earns and uses credit: one for each move, one for each opening, each once. */
@Service
public class Credits {
  private static final int MONTHS = 12;
  private final JdbcClient db;
  private final Openings openings;
  private final Notices notices;
  private final Audit audit;
  private final Clock clock;

  Credits(JdbcClient db, Openings openings, Notices notices, Audit audit, Clock clock) {
    this.db = db;
    this.openings = openings;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  /** The latest first. */
  public List<Credit> of(PersonId manager) {
    return db.sql(
            """
            select c.*, u.opening from recognition.credit c
              left join recognition.credit_use u on u.credit = c.id
            where c.manager = :manager order by c.earned_on desc, c.id desc
            """)
        .param("manager", manager.value())
        .query(
            (row, _) ->
                new Credit(
                    row.getObject("id", UUID.class),
                    row.getObject("earned_on", LocalDate.class),
                    row.getObject("until", LocalDate.class),
                    Optional.ofNullable(row.getObject("opening", UUID.class))
                        .map(OpeningId::new)
                        .orElse(null)))
        .list();
  }

  int usable(PersonId manager) {
    LocalDate today = LocalDate.now(clock);
    return (int) of(manager).stream().filter(c -> c.usableOn(today)).count();
  }

  /** However often the same move is told. */
  void earn(PersonId manager, MoveId move, LocalDate on) {
    int earned =
        db.sql(
                """
                insert into recognition.credit (id, manager, move, earned_on, until, at)
                values (:id, :manager, :move, :on, :until, :at) on conflict (move) do nothing
                """)
            .param("id", UuidCreator.getTimeOrderedEpoch())
            .param("manager", manager.value())
            .param("move", move.value())
            .param("on", on)
            .param("until", on.plusMonths(MONTHS))
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (earned == 1) {
      notices.tell(
          manager,
          "recognition",
          "credit " + move,
          Words.of("recognition.notice.credit"),
          "/rewards");
    }
  }

  /** Published by this manager, for everybody inside, and without priority. */
  boolean fits(Viewer viewer, OpeningCard card) {
    return viewer.is(card.owner())
        && card.kind() == OpeningKind.ROLE
        && !card.restricted()
        && card.takesApplicationsOn(LocalDate.now(clock))
        && openings.prioritised(List.of(card.id())).isEmpty();
  }

  /** The oldest that can be used; of two at once each uses another, or the second finds none. */
  @Transactional
  public Outcome<OpeningId> use(Viewer viewer, OpeningId id) {
    OpeningCard card =
        openings.card(id).filter(c -> viewer.is(c.owner())).orElseThrow(NotYours::new);
    if (!fits(viewer, card)) {
      return Outcome.refused("recognition.credit.no.opening");
    }
    Optional<UUID> credit = oldest(viewer.self());
    if (credit.isEmpty()) {
      return Outcome.refused("recognition.credit.no.none");
    }
    if (!openings.prioritise(id)) {
      return Outcome.refused("recognition.credit.no.opening");
    }
    db.sql("insert into recognition.credit_use values (:credit, :opening, :by, :at)")
        .param("credit", credit.get())
        .param("opening", id.value())
        .param("by", viewer.self().value())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    audit.act(viewer, "credit", null, "/openings/" + id);
    return Outcome.done(id);
  }

  /** Others by the same manager wait until this transaction ends. */
  private Optional<UUID> oldest(PersonId manager) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
        .param("what", "recognition.credit " + manager)
        .query((_, _) -> true)
        .list();
    return db.sql(
            """
            select id from recognition.credit c where manager = :manager and until > :today
              and not exists (select from recognition.credit_use u where u.credit = c.id)
            order by until, id limit 1
            """)
        .param("manager", manager.value())
        .param("today", LocalDate.now(clock))
        .query(UUID.class)
        .optional();
  }
}
