package org.waymark.app.communication.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.PersonId;

/** Plans the mail of each notice, in the transaction that tells it. */
@Component
public class Outbox {
  /** A notice that is new to a person. */
  public record Told(UUID notice, PersonId person) {}

  /** A notice and the mail that it goes with. */
  record Planned(Told told, Rhythm rhythm, String batch, Instant due) {}

  private final DeliveryRows rows;
  private final Preferences preferences;
  private final NoticeKinds kinds;
  private final Places places;
  private final Clock clock;

  Outbox(
      DeliveryRows rows, Preferences preferences, NoticeKinds kinds, Places places, Clock clock) {
    this.rows = rows;
    this.preferences = preferences;
    this.kinds = kinds;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Plans one mail for each, or a place in one.
   *
   * @param pressing at once, whatever the person prefers, in quiet times too
   */
  @Transactional
  public void plan(List<Told> told, String kind, boolean pressing) {
    if (told.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    if (pressing) {
      rows.add(told.stream().map(t -> atOnce(t, now)).toList(), now);
      return;
    }
    List<PersonId> people = told.stream().map(Told::person).toList();
    Map<PersonId, Rhythm> rhythms = preferences.rhythms(people, kinds.of(kind));
    List<Told> mailed =
        told.stream()
            .filter(t -> rhythms.get(t.person()) != Rhythm.NEVER)
            .sorted(Comparator.comparing(t -> t.person().value())) // whoever locks, in one order
            .toList();
    gather(mailed, rhythms, now);
  }

  /** A digest that went out meanwhile takes nothing more: the next one does. */
  private void gather(List<Told> told, Map<PersonId, Rhythm> rhythms, Instant now) {
    Map<PersonId, Timing> timings = timings(told.stream().map(Told::person).toList());
    List<Told> left = told;
    for (Instant after = now; !left.isEmpty(); after = after.plus(java.time.Duration.ofDays(1))) {
      List<Planned> planned = new ArrayList<>();
      for (Told t : left) {
        Rhythm rhythm = Objects.requireNonNull(rhythms.get(t.person()));
        planned.add(planned(t, rhythm, Objects.requireNonNull(timings.get(t.person())), after));
      }
      left = rows.add(planned, now);
    }
  }

  private Map<PersonId, Timing> timings(Collection<PersonId> people) {
    return places.timings(people, preferences.quiet(people));
  }

  private static Planned planned(Told told, Rhythm rhythm, Timing timing, Instant after) {
    if (rhythm == Rhythm.AT_ONCE) {
      return atOnce(told, timing.soon(after));
    }
    Timing.Digest digest = timing.next(rhythm, after);
    return new Planned(told, rhythm, rhythm.stored() + " " + digest.day(), digest.due());
  }

  private static Planned atOnce(Told told, Instant due) {
    return new Planned(told, Rhythm.AT_ONCE, "notice " + told.notice(), due);
  }
}
