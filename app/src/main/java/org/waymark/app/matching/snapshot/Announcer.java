package org.waymark.app.matching.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.store.AlertWishes;
import org.waymark.app.matching.store.Announcements;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.MayKnow;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;

/**
 * Tells people that a new opening suits them, and those who fill it that its slate is there. Each
 * learns of themselves alone: those who fill the opening hear of nobody who was told.
 */
@Component
class Announcer {
  static final String KIND = "matching.suits";
  private final Snapshots snapshots;
  private final Announcements announcements;
  private final AlertWishes wishes;
  private final Applications applications;
  private final Openings openings;
  private final MayKnow mayKnow;
  private final Profiles profiles;
  private final Notices notices;
  private final SlateNotices slates;

  Announcer(
      Snapshots snapshots,
      Announcements announcements,
      AlertWishes wishes,
      Applications applications,
      Openings openings,
      MayKnow mayKnow,
      Profiles profiles,
      Notices notices,
      SlateNotices slates) {
    this.snapshots = snapshots;
    this.announcements = announcements;
    this.wishes = wishes;
    this.applications = applications;
    this.openings = openings;
    this.mayKnow = mayKnow;
    this.profiles = profiles;
    this.notices = notices;
    this.slates = slates;
  }

  @Transactional
  public void tellPending() {
    List<OpeningId> pending = firstOnes(announcements.pending());
    if (pending.isEmpty()) {
      return;
    }
    Snapshot now = snapshots.now();
    Hearing hearing = hearing(now);
    Map<PersonId, List<OpeningId>> suits = new LinkedHashMap<>();
    for (OpeningId opening : pending) {
      hearers(now, hearing, opening)
          .forEach(p -> suits.computeIfAbsent(p, _ -> new ArrayList<>()).add(opening));
      announcements.told(opening);
    }
    together(suits).forEach((some, people) -> tell(now, some, people));
    slates.tell(now, pending);
  }

  /** Those that stand before others are told first. */
  private List<OpeningId> firstOnes(List<OpeningId> pending) {
    Set<OpeningId> first = openings.prioritised(pending);
    return pending.stream()
        .sorted(Comparator.comparing((OpeningId id) -> !first.contains(id)))
        .toList();
  }

  /** Whoever hears the same, so that it is said to all of them at once. */
  private static Map<List<OpeningId>, List<PersonId>> together(
      Map<PersonId, List<OpeningId>> suits) {
    Map<List<OpeningId>, List<PersonId>> together = new LinkedHashMap<>();
    suits.forEach(
        (person, some) -> together.computeIfAbsent(some, _ -> new ArrayList<>()).add(person));
    return together;
  }

  /** One notice, however many openings there are. */
  private void tell(Snapshot now, List<OpeningId> some, List<PersonId> people) {
    OpeningId first = some.getFirst();
    if (some.size() == 1) {
      Words words = Words.of("matching.notice.suits", title(now, first));
      notices.tellAll(people, KIND, "opening:" + first, words, "/openings/" + first);
    } else {
      Words words = Words.of("matching.notice.several", some.size());
      notices.tellAll(people, KIND, "openings:" + first, words, "/openings?sort=fit");
    }
  }

  static String title(Snapshot now, OpeningId opening) {
    return now.board()
        .prospect(opening)
        .map(p -> now.board().opening(p.id()).card().title())
        .orElse("");
  }

  Hearing hearing(Snapshot now) {
    return new Hearing(now, wishes.all(), profiles.everyonePausing());
  }

  /** For telling those people themselves, and for nothing else. */
  List<PersonId> hearers(Snapshot now, Hearing hearing, OpeningId opening) {
    return now.board()
        .prospect(opening)
        .filter(p -> !p.requirements().isEmpty())
        .map(p -> mayKnow.among(opening, hearing.of(p, pool(now, opening))))
        .orElse(List.of());
  }

  private BitSet pool(Snapshot now, OpeningId opening) {
    BitSet pool = now.roster().employed();
    pool.andNot(now.roster().rowsOf(openings.fillers(opening)));
    pool.andNot(
        now.roster()
            .rowsOf(applications.applicantsOf(opening).stream().map(Applicant::person).toList()));
    return pool;
  }
}
