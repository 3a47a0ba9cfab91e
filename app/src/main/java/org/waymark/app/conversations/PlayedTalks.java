package org.waymark.app.conversations;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkPlan;
import org.waymark.app.conversations.model.TalkState;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.conversations.work.Holding;
import org.waymark.app.conversations.work.Inviting;
import org.waymark.app.conversations.work.TalkClock;
import org.waymark.app.conversations.work.Writing;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/**
 * Plays conversations through the doors that the pages use, for a sample company whose clock is set
 * to each day before.
 */
@Service
public class PlayedTalks {
  private static final int MINUTES = 45;
  private final Talks talks;
  private final Notes notes;
  private final Agreements agreements;
  private final Inviting inviting;
  private final Writing writing;
  private final Holding holding;
  private final Handing handing;
  private final TalkClock week;
  private final Clock clock;

  PlayedTalks(
      Talks talks,
      Notes notes,
      Agreements agreements,
      Inviting inviting,
      Writing writing,
      Holding holding,
      Handing handing,
      TalkClock week,
      Clock clock) {
    this.talks = talks;
    this.notes = notes;
    this.agreements = agreements;
    this.inviting = inviting;
    this.writing = writing;
    this.holding = holding;
    this.handing = handing;
    this.week = week;
    this.clock = clock;
  }

  /** Something that one of the two will do within so many days. */
  public record Will(PersonId owner, String what, int days) {}

  /** Somebody did what they said in a talk that was held. */
  public void kept(PersonId owner, TalkId id) {
    agreements.of(List.of(id)).stream()
        .filter(a -> a.owner().equals(owner))
        .forEach(a -> holding.end(viewer(owner), a.id(), Agreement.State.DONE));
  }

  /** The two sit down today. */
  public TalkId talked(PersonId person, PersonId manager, String note, List<Will> agreed) {
    Viewer lead = viewer(manager);
    TalkId id = done(inviting.talkNow(lead, person, plan(List.of()))).id();
    writing.share(lead, id, 0, note);
    for (Will will : agreed) {
      var draft = new Agreement.Draft(will.owner(), will.what(), today().plusDays(will.days()));
      done(holding.agree(lead, id, draft));
    }
    done(holding.hold(lead, id));
    return id;
  }

  /** One invites to these times; the other takes the first, or has not answered yet. */
  public TalkId invited(PersonId by, PersonId other, List<Instant> times, boolean taken) {
    TalkId id = done(inviting.invite(viewer(by), other, plan(times))).id();
    if (taken) {
      done(inviting.accept(viewer(other), id, 1));
    }
    return id;
  }

  public void brings(PersonId by, TalkId id, String topic) {
    done(writing.bring(viewer(by), id, topic));
  }

  public void notesAlone(PersonId by, TalkId id, String text) {
    done(writing.keepPrivate(viewer(by), id, text));
  }

  /** A manager of earlier days held one; the person is asked what the new one gets. */
  public void talkedBefore(PersonId person, PersonId former, String note, Instant at) {
    Talk held = held(person, former, at);
    talks.addHeld(List.of(held));
    notes.save(held.id(), new SharedNote(1, note, former, at));
    handing.after(List.of(person));
  }

  /** Two who talked at some time. */
  public record Past(PersonId person, PersonId manager, Instant at) {}

  /** Nothing but that they talked. */
  @Transactional
  public void talked(Collection<Past> all) {
    talks.addHeld(all.stream().map(p -> held(p.person(), p.manager(), p.at())).toList());
  }

  /** How many talked is known from the first day on. */
  public void counted() {
    week.count();
  }

  private static Talk held(PersonId person, PersonId manager, Instant at) {
    TalkId id = new TalkId(UuidCreator.getTimeOrderedEpoch());
    return new Talk(id, person, manager, manager, MINUTES, "", new TalkState.Held(at), 0);
  }

  private static TalkPlan plan(List<Instant> times) {
    return new TalkPlan(times, 0, MINUTES, "");
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }

  private static Viewer viewer(PersonId person) {
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(Hat.MANAGER, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
