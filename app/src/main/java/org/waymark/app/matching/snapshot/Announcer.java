package org.waymark.app.matching.snapshot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.store.Announcements;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.engine.Fit;
import org.waymark.engine.Hit;
import org.waymark.engine.person.Prospect;

/**
 * Tells people whom nobody can find that a new opening suits them. They alone learn of it: those
 * who fill the opening see nothing until the person applies or chooses to be found.
 */
@Component
class Announcer {
  private static final String KIND = "matching.suits";
  private static final int LARGEST_STEP = 2;
  private final Snapshots snapshots;
  private final Announcements announcements;
  private final Applications applications;
  private final Openings openings;
  private final Profiles profiles;
  private final Notices notices;

  Announcer(
      Snapshots snapshots,
      Announcements announcements,
      Applications applications,
      Openings openings,
      Profiles profiles,
      Notices notices) {
    this.snapshots = snapshots;
    this.announcements = announcements;
    this.applications = applications;
    this.openings = openings;
    this.profiles = profiles;
    this.notices = notices;
  }

  @Transactional
  public void tellPending() {
    List<OpeningId> pending = announcements.pending();
    if (pending.isEmpty()) {
      return;
    }
    Snapshot now = snapshots.now();
    Map<PersonId, List<OpeningId>> suits = new LinkedHashMap<>();
    for (OpeningId opening : pending) {
      List<PersonId> people = wellMatchedHidden(now, opening);
      people.forEach(p -> suits.computeIfAbsent(p, _ -> new ArrayList<>()).add(opening));
      announcements.told(opening, people.size());
    }
    suits.forEach((person, some) -> tell(now, person, some));
  }

  /** One notice, however many openings there are. */
  private void tell(Snapshot now, PersonId person, List<OpeningId> some) {
    OpeningId first = some.getFirst();
    String title =
        now.board().prospect(first).map(p -> now.board().opening(p.id()).card().title()).orElse("");
    if (some.size() == 1) {
      Words words = Words.of("matching.notice.suits", title);
      notices.tell(person, KIND, "opening:" + first, words, "/openings/" + first);
    } else {
      Words words = Words.of("matching.notice.several", some.size());
      notices.tell(person, KIND, "openings:" + first, words, "/openings?sort=fit");
    }
  }

  /** For telling those people themselves, and for nothing else. */
  List<PersonId> wellMatchedHidden(Snapshot now, OpeningId opening) {
    return now.board()
        .prospect(opening)
        .filter(p -> !p.requirements().isEmpty())
        .map(p -> hidden(now, p, opening))
        .orElse(List.of());
  }

  private List<PersonId> hidden(Snapshot now, Prospect prospect, OpeningId opening) {
    Policy.Hidden policy = now.policy().hidden();
    BitSet pool = now.roster().employed();
    pool.andNot(now.roster().discoverable());
    pool.andNot(now.roster().rowsOf(profiles.everyonePausing()));
    pool.andNot(now.roster().rowsOf(openings.fillers(opening)));
    pool.andNot(
        now.roster()
            .rowsOf(applications.applicantsOf(opening).stream().map(Applicant::person).toList()));
    return now.people().slate(prospect.requirements(), pool.cardinality(), pool).stream()
        .filter(hit -> suits(hit, policy.least()))
        .filter(hit -> feasible(now, hit.row(), prospect))
        .limit(policy.most())
        .map(hit -> now.roster().person(hit.row()))
        .toList();
  }

  private static boolean suits(Hit hit, int least) {
    return hit.gatePassed() && hit.score() * 100L >= (long) least * Fit.FULL;
  }

  /** Not the role they hold, no step down, and not more than two levels up. */
  private static boolean feasible(Snapshot now, int row, Prospect prospect) {
    var standing = now.standing(row);
    if (prospect.kind() == Prospect.Kind.PROJECT) {
      return true;
    }
    if (prospect.role().isPresent() && prospect.role().equals(standing.role())) {
      return false;
    }
    OptionalInt from = standing.level();
    OptionalInt to = prospect.level();
    if (from.isEmpty() || to.isEmpty()) {
      return true;
    }
    int step = to.getAsInt() - from.getAsInt();
    return step >= 0 && step <= LARGEST_STEP;
  }
}
