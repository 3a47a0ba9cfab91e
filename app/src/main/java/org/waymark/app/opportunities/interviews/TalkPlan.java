package org.waymark.app.opportunities.interviews;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/**
 * A talk as somebody plans it: with one time it is an invitation, with several a proposal.
 *
 * @param unreadable how many of the times typed are none
 */
public record TalkPlan(
    List<Instant> times, int unreadable, int minutes, String place, Set<PersonId> people) {
  static final int LONGEST_PLACE = 300;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 480;

  public TalkPlan {
    times = List.copyOf(times);
    people = Set.copyOf(people);
    place = place.strip();
  }

  /**
   * Everything that is not right.
   *
   * @param judges who may take part
   */
  List<Refusal> refusals(Instant now, Set<PersonId> judges) {
    List<Refusal> no = new ArrayList<>();
    add(no, "times_given", times.isEmpty() && unreadable == 0);
    add(no, "times_few", times.size() > Interview.MOST_TIMES);
    add(no, "times_are_times", unreadable > 0);
    add(no, "times_ahead", times.stream().anyMatch(t -> !t.isAfter(now)));
    add(no, "minutes", minutes < SHORTEST || minutes > LONGEST);
    add(no, "place", place.isEmpty() || place.length() > LONGEST_PLACE);
    add(no, "people", people.isEmpty() || !judges.containsAll(people));
    return no;
  }

  private static void add(List<Refusal> no, String name, boolean broken) {
    if (broken) {
      no.add(Refusal.of("opportunities.interview." + name));
    }
  }
}
