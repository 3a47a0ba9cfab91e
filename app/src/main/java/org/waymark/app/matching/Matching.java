package org.waymark.app.matching;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.model.Steps;
import org.waymark.app.matching.snapshot.Asked;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Location;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.person.NextRole;
import org.waymark.engine.person.NextRoles;
import org.waymark.engine.person.PersonRanking;
import org.waymark.engine.person.Prospect;
import org.waymark.engine.person.Suggestion;

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
  private final Seekers seekers;
  private final Openings openings;
  private final Applications applications;
  private final ExposureLog exposure;
  private final Audit audit;
  private final Clock clock;

  Matching(
      Snapshots snapshots,
      Rights rights,
      Seekers seekers,
      Openings openings,
      Applications applications,
      ExposureLog exposure,
      Audit audit,
      Clock clock) {
    this.snapshots = snapshots;
    this.rights = rights;
    this.seekers = seekers;
    this.openings = openings;
    this.applications = applications;
    this.exposure = exposure;
    this.audit = audit;
    this.clock = clock;
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
   * @param limit how many ranked people; applicants are shown in any case
   */
  public Slate slate(Viewer viewer, OpeningId id, int limit) {
    OpeningCard opening = rights.toFill(viewer, id);
    Snapshot now = snapshots.now();
    if (opening.stage() == OpeningCard.Stage.DRAFT) {
      return new Slate(opening, now.policy().version(), true, 0, 0, 0, List.of(), List.of());
    }
    Slate slate =
        new SlateBuilder(now, opening, asked(now, id), rights.applicants(id), rights.fillers(id))
            .build(limit);
    audit.readAll(viewer, slate.everybody().map(Candidate::person).toList(), "slate", address(id));
    exposure.shown(slate.everybody().map(c -> line(viewer, slate, c)).toList());
    return slate;
  }

  private Exposure.Line line(Viewer viewer, Slate slate, Candidate c) {
    return new Exposure.Line(
        clock.instant(),
        Exposure.Shown.SLATE,
        slate.opening().id(),
        c.person(),
        c.rank(),
        c.fit().score(),
        viewer.account(),
        slate.policy());
  }

  /**
   * The fit of a person and an opening with its reasons: one's own for any opening that one sees;
   * another's only for those who fill it, and only of applicants and people who chose to be found.
   */
  public Explanation fit(Viewer viewer, PersonId person, OpeningId opening) {
    if (viewer.is(person)) {
      rights.toSee(viewer, opening);
      return explain(snapshots.now(), person, opening);
    }
    rights.toFill(viewer, opening);
    Snapshot now = snapshots.now();
    if (!rights.shown(now, opening, person)) {
      throw new NotYours();
    }
    audit.read(viewer, person, "fit", address(opening));
    return explain(now, person, opening);
  }

  private Explanation explain(Snapshot now, PersonId person, OpeningId opening) {
    return Fit.of(asked(now, opening), now.profile(person), now.graph(), now.policy().gate());
  }

  /** One's own fit with a role. */
  public Explanation fit(Viewer viewer, PersonId person, RoleId role) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    return Fit.of(now.roles().asked(role), now.profile(person), now.graph(), now.policy().gate());
  }

  /** What would change one's own fit with an opening. */
  public WhatWouldChange whatWouldChange(Viewer viewer, OpeningId opening) {
    return steps(viewer, fit(viewer, viewer.self(), opening));
  }

  /** What would change one's own fit with a role. */
  public WhatWouldChange whatWouldChange(Viewer viewer, RoleId role) {
    return steps(viewer, fit(viewer, viewer.self(), role));
  }

  private WhatWouldChange steps(Viewer viewer, Explanation fit) {
    Snapshot now = snapshots.now();
    Profile mine = now.profile(viewer.self());
    return new Steps(now, mine, fit).find();
  }

  /** One's own openings, the best first; none that one fills oneself, and none is hidden. */
  public List<Match> matches(Viewer viewer, PersonId person, int limit) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    Set<OpeningId> own =
        openings.filledBy(person).stream().map(OpeningCard::id).collect(Collectors.toSet());
    List<Prospect> prospects =
        now.board().prospects().stream()
            .filter(p -> !own.contains(now.board().opening(p.id()).id()))
            .toList();
    List<Suggestion> best =
        new PersonRanking(
                now.graph(), now.policy().gate(), now.policy().preferences(), now.roles().moves())
            .rank(seekers.of(now, person), prospects, limit);
    List<Match> matches =
        IntStream.range(0, best.size()).mapToObj(i -> match(now, i + 1, best.get(i))).toList();
    exposure.shown(matches.stream().map(m -> line(viewer, now, m)).toList());
    return matches;
  }

  private static Match match(Snapshot now, int rank, Suggestion s) {
    OpenOpening opening = now.board().opening(s.id());
    @Nullable Location location = now.sites().location(opening.card().location());
    return new Match(
        opening,
        now.units().unit(opening.card().unit()).map(Unit::name).orElse(""),
        location == null ? "" : location.name(),
        rank,
        s.fit(),
        s.preferences(),
        s.total());
  }

  private Exposure.Line line(Viewer viewer, Snapshot now, Match m) {
    return new Exposure.Line(
        clock.instant(),
        Exposure.Shown.MATCHES,
        m.opening().id(),
        viewer.self(),
        m.rank(),
        m.total(),
        viewer.account(),
        now.policy().version());
  }

  /** Roles that could come next for oneself, the best first. */
  public List<RoleMatch> nextRoles(
      Viewer viewer, PersonId person, NextRoles.Downward downward, int limit) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    return new NextRoles(
            now.graph(), now.policy().gate(), now.policy().nextRoles(), now.roles().moves())
        .rank(seekers.of(now, person), now.roles().options(), downward, limit).stream()
            .map(r -> role(now, r))
            .toList();
  }

  private static RoleMatch role(Snapshot now, NextRole next) {
    boolean enough = next.observed() >= FEWEST;
    return new RoleMatch(
        now.roles().card(next.role()),
        next.fit(),
        next.points(),
        enough ? next.observed() : null,
        enough ? next.medianMonths().orElse(0) : null);
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

  private Requirements asked(Snapshot now, OpeningId opening) {
    return now.board()
        .prospect(opening)
        .map(Prospect::requirements)
        .orElseGet(() -> Asked.of(openings.requirementsOf(opening), now.graph().skills()));
  }

  private static String address(OpeningId opening) {
    return "/openings/" + opening;
  }
}
