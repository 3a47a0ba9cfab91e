package org.waymark.app.communication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.mail.Outbox;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.shell.Words;

/** What people are told: inside Waymark at once, and by mail as each of them prefers. */
@Service
public class Notices {
  private final NoticeRows rows;
  private final Outbox outbox;

  Notices(NoticeRows rows, Outbox outbox) {
    this.rows = rows;
    this.outbox = outbox;
  }

  /**
   * Tells a person something, once.
   *
   * @param kind the name of a {@link NoticeKind}
   * @param once what it is about; told again under the same name, nothing happens
   */
  @Transactional
  public void tell(PersonId person, String kind, String once, Words words, String href) {
    tell(person, kind, once, words, href, Extras.none());
  }

  /** The same with a file or a link that answers. */
  @Transactional
  public void tell(
      PersonId person, String kind, String once, Words words, String href, Extras extras) {
    tell(List.of(person), new NoticeRows.Draft(kind, once, words, href, extras));
  }

  /** The same to many, in a few round trips. */
  @Transactional
  public void tellAll(
      Collection<PersonId> people, String kind, String once, Words words, String href) {
    tell(people, new NoticeRows.Draft(kind, once, words, href, Extras.none()));
  }

  private void tell(Collection<PersonId> people, NoticeRows.Draft draft) {
    outbox.plan(rows.insert(people, draft), draft.kind(), draft.extras().pressing());
  }

  /** The latest notices of a person. */
  public List<Notice> of(PersonId person, int limit) {
    return page(person, null, new Paging(1, limit));
  }

  /**
   * A part of a person's notices, the latest first.
   *
   * @param kind only of this kind, or null
   */
  public List<Notice> page(PersonId person, @Nullable String kind, Paging paging) {
    return rows.page(person, kind, paging);
  }

  public long count(PersonId person, @Nullable String kind) {
    return rows.count(person, kind);
  }

  /** The kinds that a person has notices of. */
  public List<String> kinds(PersonId person) {
    return rows.kinds(person);
  }

  public int unseen(PersonId person) {
    return rows.unseen(person);
  }

  /** What a person was told of these kinds since then and did not see yet, the latest first. */
  public List<Notice> unseen(PersonId person, Collection<String> kinds, Instant since) {
    return rows.unseen(person, kinds, since);
  }

  /** Marks what led a person to this page as seen: they have it before them, or it is gone. */
  public void seen(PersonId person, String href) {
    rows.seen(person, href);
  }

  /** Marks all that a person was told so far as seen. */
  public void seen(PersonId person) {
    rows.seen(person);
  }
}
