package org.waymark.app.conversations.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.conversations.model.CoverageBook;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.Due;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Terms;

/** Reminds once a day, and counts once a week who talked within their rhythm. */
@Component
public class TalkClock implements Due {
  /** A reminder that was missed for so many days is sent late rather than never. */
  private static final int MISSED_DAYS = 7;

  /** Below the company and its divisions. */
  private static final int AREA = 2;

  private final Talks talks;
  private final CoverageBook book;
  private final TalkNotices notices;
  private final People people;
  private final Organisation organisation;
  private final Policy policy;
  private final TransactionTemplate transaction;
  private final Clock clock;

  TalkClock(
      Talks talks,
      CoverageBook book,
      TalkNotices notices,
      People people,
      Organisation organisation,
      Policy policy,
      TransactionTemplate transaction,
      Clock clock) {
    this.talks = talks;
    this.book = book;
    this.notices = notices;
    this.people = people;
    this.organisation = organisation;
    this.policy = policy;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Somebody of the company with what the rules and the past say of them. */
  private record Known(Employment employment, int months, @Nullable LocalDate last) {
    @Nullable LocalDate due() {
      return months == 0 || last == null ? null : last.plusMonths(months);
    }
  }

  @Override
  public void workOff() {
    LocalDate today = LocalDate.now(clock);
    transaction.executeWithoutResult(
        status -> {
          if (!work(today, monday(today))) {
            status.setRollbackOnly();
          }
        });
  }

  /** This week is counted now, whether it was before or not. */
  public void count() {
    LocalDate monday = monday(LocalDate.now(clock));
    transaction.executeWithoutResult(
        _ -> {
          book.first("coverage", monday, clock.instant());
          count(monday, everybody());
        });
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** False in a company without people: it is looked at again once they are there. */
  private boolean work(LocalDate today, LocalDate monday) {
    boolean remind = book.first("reminders", today, clock.instant());
    boolean count = book.first("coverage", monday, clock.instant());
    if (remind || count) {
      List<Known> everybody = everybody();
      if (everybody.isEmpty()) {
        return false;
      }
      if (remind) {
        remind(today, everybody);
      }
      if (count) {
        count(monday, everybody);
      }
    }
    return true;
  }

  private List<Known> everybody() {
    List<Employment> employed =
        people.everyoneEmployed().stream()
            .filter(e -> e.manager() != null && !e.onLeave())
            .toList();
    Map<PersonId, Terms> terms = policy.termsFor(employed);
    Map<PersonId, Instant> last = talks.lastHeldByAnybody();
    return employed.stream()
        .map(e -> new Known(e, Cadence.months(terms.get(e.person())), day(last.get(e.person()))))
        .toList();
  }

  private void remind(LocalDate today, List<Known> everybody) {
    Instant tomorrow = today.plusDays(1).atStartOfDay(zone()).toInstant();
    Instant after = today.plusDays(2).atStartOfDay(zone()).toInstant();
    talks.plannedBetween(tomorrow, after).forEach(notices::remind);
    for (Known known : everybody) {
      LocalDate due = known.due();
      if (due != null && due.isBefore(today) && due.isAfter(today.minusDays(MISSED_DAYS))) {
        remind(known.employment(), due);
      }
    }
  }

  private void remind(Employment e, LocalDate due) {
    PersonId manager = Objects.requireNonNull(e.manager());
    if (talks.ahead(manager, List.of(e.person())).isEmpty()) {
      notices.due(manager, e.person(), due.toString());
    }
  }

  /** Whoever has been here for less than one rhythm counts for nobody. */
  private void count(LocalDate day, List<Known> everybody) {
    Map<UnitId, CoverageBook.Line> lines = new HashMap<>();
    UnitTree units = organisation.units();
    for (Known known : everybody) {
      Employment e = known.employment();
      UnitId unit = area(units, e.unit());
      if (known.months() > 0 && !e.hiredOn().plusMonths(known.months()).isAfter(day)) {
        LocalDate due = known.due();
        boolean covered = due != null && !due.isBefore(day);
        lines.merge(
            unit,
            new CoverageBook.Line(unit, 1, covered ? 1 : 0),
            (a, b) ->
                new CoverageBook.Line(
                    a.unit(), a.people() + b.people(), a.covered() + b.covered()));
      }
    }
    book.keep(day, lines.values());
  }

  /** The part of a division that a unit belongs to, so that lines are large enough to show. */
  private static UnitId area(UnitTree units, UnitId unit) {
    List<Unit> path = units.path(unit);
    return path.size() > AREA ? path.get(AREA).id() : unit;
  }

  private @Nullable LocalDate day(@Nullable Instant at) {
    return at == null ? null : LocalDate.ofInstant(at, zone());
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
