package org.waymark.app.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.model.Steps;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.engine.Explanation;
import org.waymark.engine.person.Contribution;

/**
 * Who fits which opening and which role, and why. Throws {@link StillWorking} while it is worked
 * out for the first time.
 */
@Service
public class Matching {
  /** Fewer people than this are never shown as a number. */
  public static final int FEWEST = 5;

  private final Snapshots snapshots;
  private final Rights rights;
  private final Slates slates;
  private final OwnMatches own;
  private final Asking asking;
  private final Reports reports;
  private final Applications applications;

  Matching(
      Snapshots snapshots,
      Rights rights,
      Slates slates,
      OwnMatches own,
      Asking asking,
      Reports reports,
      Applications applications) {
    this.snapshots = snapshots;
    this.rights = rights;
    this.slates = slates;
    this.own = own;
    this.asking = asking;
    this.reports = reports;
    this.applications = applications;
  }

  /** Whether questions are answered; false only in the first seconds after a start. */
  public boolean ready() {
    return snapshots.ready();
  }

  public Policy policy() {
    return snapshots.now().policy();
  }

  /**
   * Colleagues for an opening, for those who fill it: applicants and people who chose to be found,
   * nobody else. Everybody shown can see that they were, and for what.
   *
   * @param limit how many people; applicants are shown in any case
   */
  public Slate slate(Viewer viewer, OpeningId opening, int limit) {
    return slates.slate(viewer, opening, limit);
  }

  /** The same in numbers, without looking at anybody; nothing for a draft. */
  public Optional<SlateCounts> counts(Viewer viewer, OpeningId opening) {
    return slates.counts(viewer, opening);
  }

  /** The same with codes, for a file: every number that made it. */
  public SlateReport slateReport(Viewer viewer, OpeningId opening, int limit) {
    return reports.slate(slate(viewer, opening, limit));
  }

  /**
   * The fit of a person and an opening with its reasons: one's own for any opening that one sees;
   * another's only for those who fill it, and only of applicants and people who chose to be found.
   */
  public Explanation fit(Viewer viewer, PersonId person, OpeningId opening) {
    if (!viewer.is(person)) {
      return slates.fit(viewer, person, opening);
    }
    rights.toSee(viewer, opening);
    Snapshot now = snapshots.now();
    return now.fit(person, asking.of(now, opening));
  }

  /** One's own fits with open openings, in their order; others are left out. */
  public Map<OpeningId, Explanation> fits(Viewer viewer, Collection<OpeningId> openings) {
    return own.fits(viewer, openings);
  }

  /** What one's own wishes add to open openings in one's own lists; others are left out. */
  public Map<OpeningId, List<Contribution>> preferences(
      Viewer viewer, Collection<OpeningId> openings) {
    return own.preferences(viewer, openings);
  }

  /** One's own fit with a role. */
  public Explanation fit(Viewer viewer, PersonId person, RoleId role) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    return now.fit(person, now.roles().asked(role));
  }

  /** What would change one's own fit, as {@link #fit} gave it. */
  public WhatWouldChange whatWouldChange(Viewer viewer, Explanation mine) {
    Snapshot now = snapshots.now();
    return new Steps(now, now.profile(viewer.self()), mine).find();
  }

  /** One's own openings, the best first; none that one fills oneself, and none is hidden. */
  public List<Match> matches(Viewer viewer, PersonId person, int limit) {
    return own.openings(viewer, person, limit);
  }

  /** The same openings, those close to what one does before those further away. */
  public NearAndFar suiting(Viewer viewer, PersonId person, int limit) {
    return own.suiting(viewer, person, limit);
  }

  /** One's own openings with codes, for a file. */
  public MatchesReport matchesReport(Viewer viewer, PersonId person, int limit) {
    return reports.matches(person, policy().version(), matches(viewer, person, limit));
  }

  /** Roles that could come next for oneself, the best first. */
  public List<RoleMatch> nextRoles(Viewer viewer, PersonId person, RoleFilter filter, int limit) {
    return own.roles(viewer, person, filter, limit);
  }

  /**
   * Where people went from one's own role, and where those are few, what is near to one's skills.
   *
   * @param best what {@link #nextRoles} gave for the same filter
   */
  public List<Way> ways(Viewer viewer, RoleFilter filter, List<RoleMatch> best) {
    return new RoleExplorer(snapshots.now(), viewer.self(), filter).ways(best);
  }

  /** How people went from one's own role to another; nothing for fewer than five. */
  public Optional<RoleMove> move(Viewer viewer, RoleId to) {
    return snapshots.now().move(viewer.self(), to);
  }

  /** Openings of a role that take applications. */
  public List<OpenOfRole> openOf(RoleId role) {
    return snapshots.now().openOf(role);
  }

  /** The open opening with most applicants; of equal ones that with the lower id. */
  public Optional<OpeningId> busiestOpen() {
    List<OpeningId> open =
        snapshots.now().board().openings().stream().map(OpenOpening::id).toList();
    Map<OpeningId, List<Applicant>> applicants = applications.applicantsOf(open);
    return open.stream()
        .min(
            Comparator.comparingInt(
                    (OpeningId id) -> -applicants.getOrDefault(id, List.of()).size())
                .thenComparing(OpeningId::toString));
  }
}
