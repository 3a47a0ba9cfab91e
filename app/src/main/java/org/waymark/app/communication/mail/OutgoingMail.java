package org.waymark.app.communication.mail;

import jakarta.mail.MessagingException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;

/** What administrators may do about mail, and nothing of what is in it or for whom. */
@Service
public class OutgoingMail {
  private final JdbcClient jdbc;
  private final Letters letters;
  private final Composer composer;
  private final Route route;
  private final ObjectProvider<Viewers> viewers;
  private final Audit audit;
  private final Clock clock;

  OutgoingMail(
      JdbcClient jdbc,
      Letters letters,
      Composer composer,
      Route route,
      ObjectProvider<Viewers> viewers,
      Audit audit,
      Clock clock) {
    this.jdbc = jdbc;
    this.letters = letters;
    this.composer = composer;
    this.route = route;
    this.viewers = viewers;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where mails go: the end of a message key, and its value. */
  public record Way(String kind, String where) {}

  public Way way() {
    return new Way(route.kind(), route.where());
  }

  /**
   * Has those that were given up tried once more.
   *
   * @param only this one, or null for all
   * @return how many
   */
  @Transactional
  public int again(Viewer by, @Nullable UUID only) {
    int count =
        jdbc.sql(
                """
                update communication.delivery set state = 'waiting', done_at = null, due_at = :now
                where state = 'given_up' and (:only::uuid is null or id = :only)
                """)
            .param("now", Timestamp.from(clock.instant()))
            .param("only", only)
            .update();
    if (count > 0) {
      audit.act(by, "mail.again", null, only == null ? "/outgoing-mail" : only.toString());
    }
    return count;
  }

  /** Sends the viewer a mail at once. */
  public Outcome<String> trial(Viewer viewer) {
    String address = viewers.getObject().address(viewer).orElse(null);
    if (address == null) {
      return Outcome.refused("communication.refused.noAddress");
    }
    audit.act(viewer, "mail.trial", null, "/outgoing-mail");
    try {
      var message =
          composer.message(UUID.randomUUID(), letters.trial(viewer, address), clock.instant());
      return Outcome.done("communication.outgoing.trial." + route.send(message).stored());
    } catch (MessagingException | RuntimeException e) {
      return Outcome.refused("communication.refused.notSent", Failure.of(e).text());
    }
  }

  /** When the last mail to somebody failed, if none arrived since: for themselves alone. */
  public @Nullable LocalDate failedOn(PersonId person) {
    return jdbc.sql(
            """
            select (done_at at time zone :zone)::date from communication.delivery
            where person = :person and state = 'given_up' and not exists (
                select from communication.delivery later where later.person = :person
                  and later.state = 'sent' and later.done_at > delivery.done_at)
            order by done_at desc limit 1
            """)
        .param("zone", clock.getZone().getId())
        .param("person", person.value())
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }
}
