package org.waymark.engine.chains;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.random.RandomGenerator;

/** One run: vacancies are filled in the order in which they come up. */
final class ChainRun {
  private final List<Seat> seats;
  private final ChainPolicy policy;
  private final RandomGenerator random;
  private final Set<Integer> moved = new HashSet<>();
  private final Set<Integer> vacated = new HashSet<>();
  private final Queue<Vacancy> open = new PriorityQueue<>();
  private int vacancies;
  private int moves;
  private int hires;
  private int emptied;
  private long uncovered;
  private long settled;
  private long cost;

  /** A seat without anybody from a week on; links of its chain so far. */
  private record Vacancy(long week, int order, int seat, int links) implements Comparable<Vacancy> {
    @Override
    public int compareTo(Vacancy other) {
      return week == other.week
          ? Integer.compare(order, other.order)
          : Long.compare(week, other.week);
    }
  }

  ChainRun(List<Seat> seats, ChainPolicy policy, RandomGenerator random) {
    this.seats = seats;
    this.policy = policy;
    this.random = random;
  }

  void fill(List<Integer> vacant) {
    vacated.addAll(vacant);
    vacant.forEach(seat -> vacate(0, seat, 0));
    for (Vacancy next = open.poll(); next != null; next = open.poll()) {
      fill(next);
    }
  }

  private void vacate(long week, int seat, int links) {
    open.add(new Vacancy(week, vacancies++, seat, links));
  }

  private void fill(Vacancy v) {
    Seat seat = seats.get(v.seat);
    Optional<Candidate> chosen = v.links < policy.moves() ? ask(seat) : Optional.empty();
    if (chosen.isEmpty()) {
      hires++;
      cost += policy.hireCost();
      covered(seat, v.week, policy.external().drawn(random));
      return;
    }
    Candidate mover = chosen.get();
    moves++;
    cost += policy.moveCost();
    moved.add(mover.person());
    int weeks = policy.decision().drawn(random) + mover.release();
    covered(seat, v.week, weeks);
    if (!vacated.add(mover.from())) {
      return; // counted as vacant already: the seat is being filled
    }
    if (seats.get(mover.from()).refilled()) {
      vacate(v.week + weeks, mover.from(), v.links + 1);
    } else {
      emptied++;
    }
  }

  private void covered(Seat seat, long week, int weeks) {
    uncovered += weeks;
    cost += (long) weeks * seat.costPerWeek();
    settled = Math.max(settled, week + weeks);
  }

  /** Everybody is asked at most once for a vacancy; whoever moved stays where they are. */
  private Optional<Candidate> ask(Seat seat) {
    for (Candidate c : seat.candidates()) {
      if (!moved.contains(c.person()) && random.nextDouble() < c.likely()) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  int moves() {
    return moves;
  }

  int hires() {
    return hires;
  }

  int emptied() {
    return emptied;
  }

  long uncovered() {
    return uncovered;
  }

  long settled() {
    return settled;
  }

  long cost() {
    return cost;
  }
}
