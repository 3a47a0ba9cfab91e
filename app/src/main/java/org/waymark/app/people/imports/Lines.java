package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Plans everybody's reporting lines. Who reported to somebody that leaves reports to the next above
 * who stays, from the day after.
 */
final class Lines {
  private final Map<UUID, UUID> wanted;
  private final Function<UUID, @Nullable UUID> managers;
  private final Map<UUID, LocalDate> leaving;
  private final List<LinePlan> plans = new ArrayList<>();
  private final Set<UUID> newManagers = new HashSet<>();

  /**
   * @param wanted managers of those who are here, as the rows and what is known have it
   * @param managers the same for everybody, gone or not
   * @param leaving the first day without them, for all who have left or will
   */
  Lines(
      Map<UUID, UUID> wanted,
      Function<UUID, @Nullable UUID> managers,
      Map<UUID, LocalDate> leaving) {
    this.managers = managers;
    this.wanted = wanted;
    this.leaving = new HashMap<>(leaving);
  }

  /** Whose manager is another than before, or will be. */
  Set<UUID> newManagers() {
    return newManagers;
  }

  List<LinePlan> plans() {
    return plans;
  }

  /** Plans for somebody who stays, or is there until a day. */
  void person(UUID person, @Nullable Known known, LocalDate from, @Nullable LocalDate until) {
    @Nullable UUID manager = wanted.get(person);
    @Nullable LocalDate gap = manager == null ? null : leaving.get(manager);
    if (gap != null && !gap.isAfter(from)) {
      manager = above(manager);
      gap = manager == null ? null : leaving.get(manager);
    }
    @Nullable LocalDate end = earlier(gap, until);
    boolean same = known != null && Objects.equals(known.manager(), manager);
    if (known == null || !same) {
      plans.add(new LinePlan(person, manager, from, end, known != null));
    } else if (manager != null && !Objects.equals(known.managerUntil(), end)) {
      plans.add(new LinePlan(person, end == null ? manager : null, day(end, from), null, true));
    }
    if (known != null && !same) {
      newManagers.add(person);
    }
    if (gap != null && (until == null || gap.isBefore(until))) {
      afterwards(person, same ? known : null, above(manager), gap, until);
    }
  }

  private void afterwards(
      UUID person,
      @Nullable Known known,
      @Nullable UUID next,
      LocalDate gap,
      @Nullable LocalDate until) {
    boolean planned =
        known != null
            && gap.equals(known.managerUntil())
            && Objects.equals(known.nextManager(), next);
    if (!planned) {
      plans.add(new LinePlan(person, next, gap, until, true));
      newManagers.add(person);
    }
  }

  private static LocalDate day(@Nullable LocalDate end, LocalDate otherwise) {
    return end == null ? otherwise : end;
  }

  /** The line of somebody who was gone before they were ever known here. */
  void past(UUID person, @Nullable UUID manager, LocalDate from, LocalDate until) {
    plans.add(new LinePlan(person, manager, from, until, false));
  }

  /** Ends the line of somebody who leaves. */
  void ends(UUID person, LocalDate until) {
    plans.add(new LinePlan(person, null, until, null, true));
  }

  private @Nullable UUID above(@Nullable UUID leaver) {
    Set<UUID> walked = new HashSet<>();
    @Nullable UUID at = leaver;
    while (at != null && leaving.containsKey(at) && walked.add(at)) {
      at = managers.apply(at);
    }
    return at != null && leaving.containsKey(at) ? null : at;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || a.isBefore(b) ? a : b;
  }
}
