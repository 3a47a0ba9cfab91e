package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.app.kernel.Refusal;

/**
 * Times for a conversation as somebody proposes them.
 *
 * @param unreadable how many of the times typed are none
 * @param place a room or a link; may be empty
 */
public record TalkPlan(List<Instant> times, int unreadable, int minutes, String place) {
  public static final int MOST_TIMES = 3;
  public static final int LONGEST_PLACE = 300;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 240;

  public TalkPlan {
    times = times.stream().distinct().sorted().toList();
    place = place.strip();
  }

  /** Everything that is not right with it. */
  public List<Refusal> refusals(Instant now) {
    List<Refusal> no = new ArrayList<>(frame());
    if (times.isEmpty() && unreadable == 0) {
      no.add(Refusal.of("conversations.no.times"));
    }
    if (times.size() > MOST_TIMES) {
      no.add(Refusal.of("conversations.no.times_few", MOST_TIMES));
    }
    if (unreadable > 0) {
      no.add(Refusal.of("conversations.no.times_are_times"));
    }
    if (times.stream().anyMatch(t -> !t.isAfter(now))) {
      no.add(Refusal.of("conversations.no.times_ahead"));
    }
    return no;
  }

  /** Length and place alone: for a conversation that begins now. */
  public List<Refusal> frame() {
    List<Refusal> no = new ArrayList<>();
    if (minutes < SHORTEST || minutes > LONGEST) {
      no.add(Refusal.of("conversations.no.minutes", SHORTEST, LONGEST));
    }
    if (place.length() > LONGEST_PLACE) {
      no.add(Refusal.of("conversations.no.place", LONGEST_PLACE));
    }
    return no;
  }
}
