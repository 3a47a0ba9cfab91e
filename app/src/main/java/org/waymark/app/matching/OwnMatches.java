package org.waymark.app.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.matching.store.Exposure;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.engine.Explanation;
import org.waymark.engine.PersonFit;
import org.waymark.engine.person.Contribution;
import org.waymark.engine.person.NextRole;
import org.waymark.engine.person.NextRoles;
import org.waymark.engine.person.PersonRanking;
import org.waymark.engine.person.Prospect;
import org.waymark.engine.person.RoleOption;
import org.waymark.engine.person.Seeker;
import org.waymark.engine.person.Suggestion;

/** What a person sees for themselves, made from their skills and their wishes. */
@Component
class OwnMatches {
  private final Snapshots snapshots;
  private final Seekers seekers;
  private final Openings openings;
  private final ExposureLog exposure;
  private final Clock clock;

  OwnMatches(
      Snapshots snapshots, Seekers seekers, Openings openings, ExposureLog exposure, Clock clock) {
    this.snapshots = snapshots;
    this.seekers = seekers;
    this.openings = openings;
    this.exposure = exposure;
    this.clock = clock;
  }

  /** The best ones, without those that the person fills. */
  List<Match> openings(Viewer viewer, PersonId person, int limit) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    List<Match> best =
        ranked(
            now, person, seekers.of(now, person), prospects(now, notFilledBy(person)), 0, 0, limit);
    shown(viewer, now, best.stream());
    return best;
  }

  private Predicate<OpeningId> notFilledBy(PersonId person) {
    Set<OpeningId> own =
        openings.filledBy(person).stream().map(OpeningCard::id).collect(Collectors.toSet());
    return id -> !own.contains(id);
  }

  /** The same, in the order of {@link NearAndFar}. */
  NearAndFar suiting(Viewer viewer, PersonId person, int limit) {
    Rights.self(viewer, person);
    return nearFirst(viewer, notFilledBy(person), 0, limit);
  }

  /** One page of these, as far as they are open. */
  NearAndFar page(Viewer viewer, Set<OpeningId> some, Paging page) {
    return nearFirst(viewer, some::contains, (int) page.offset(), page.size());
  }

  private NearAndFar nearFirst(Viewer viewer, Predicate<OpeningId> among, int from, int size) {
    Snapshot now = snapshots.now();
    Seeker seeker = seekers.of(now, viewer.self());
    PersonFit fit = PersonFit.of(seeker.profile(), now.graph(), now.policy().gate());
    Map<Boolean, List<Prospect>> byDistance =
        prospects(now, among).stream()
            .collect(Collectors.partitioningBy(p -> NearAndFar.near(fit, p.requirements())));
    List<Prospect> near = Objects.requireNonNull(byDistance.get(true));
    List<Prospect> far = Objects.requireNonNull(byDistance.get(false));
    List<Match> first = ranked(now, viewer.self(), seeker, near, 0, from, size);
    List<Match> then =
        ranked(
            now,
            viewer.self(),
            seeker,
            far,
            near.size(),
            Math.max(0, from - near.size()),
            size - first.size());
    shown(viewer, now, Stream.concat(first.stream(), then.stream()));
    return new NearAndFar(first, then);
  }

  private static List<Prospect> prospects(Snapshot now, Predicate<OpeningId> among) {
    return now.board().prospects().stream()
        .filter(p -> among.test(now.board().opening(p.id()).id()))
        .toList();
  }

  private static List<Match> ranked(
      Snapshot now,
      PersonId person,
      Seeker seeker,
      List<Prospect> prospects,
      int before,
      int from,
      int size) {
    List<Suggestion> best =
        new PersonRanking(
                now.graph(), now.policy().gate(), now.policy().preferences(), now.roles().moves())
            .rank(seeker, prospects, from + size);
    return IntStream.range(Math.min(from, best.size()), best.size())
        .mapToObj(i -> match(now, person, before + i + 1, best.get(i)))
        .toList();
  }

  private void shown(Viewer viewer, Snapshot now, Stream<Match> matches) {
    exposure.shown(matches.map(m -> line(viewer, now, m)).toList());
  }

  /** Open openings are there for everybody. */
  Map<OpeningId, Explanation> fits(Viewer viewer, Collection<OpeningId> some) {
    Snapshot now = snapshots.now();
    Map<OpeningId, Explanation> fits = new LinkedHashMap<>();
    for (OpeningId id : some) {
      now.board()
          .prospect(id)
          .ifPresent(p -> fits.put(id, now.fit(viewer.self(), p.requirements())));
    }
    return fits;
  }

  /** Of open openings, each with what is listed for it. */
  Map<OpeningId, List<Contribution>> preferences(Viewer viewer, Collection<OpeningId> some) {
    Snapshot now = snapshots.now();
    List<Prospect> prospects = prospects(now, some::contains);
    Map<OpeningId, List<Contribution>> all = new LinkedHashMap<>();
    ranked(now, viewer.self(), seekers.of(now, viewer.self()), prospects, 0, 0, prospects.size())
        .forEach(m -> all.put(m.opening().id(), m.preferences()));
    return all;
  }

  private static Match match(Snapshot now, PersonId person, int rank, Suggestion s) {
    OpenOpening opening = now.board().opening(s.id());
    return new Match(
        opening,
        now.unit(opening.card().unit()),
        now.place(opening.card().location()),
        rank,
        s.fit().with(now.ranges().of(person)),
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

  List<RoleMatch> roles(Viewer viewer, PersonId person, RoleFilter filter, int limit) {
    Rights.self(viewer, person);
    Snapshot now = snapshots.now();
    RoleExplorer explorer = new RoleExplorer(now, person, filter);
    List<RoleOption> options =
        now.roles().options().stream()
            .filter(o -> explorer.passes(now.roles().card(o.role())))
            .toList();
    NextRoles.Downward downward =
        filter.downward() ? NextRoles.Downward.SHOWN : NextRoles.Downward.LEFT_OUT;
    return new NextRoles(
            now.graph(), now.policy().gate(), now.policy().nextRoles(), now.roles().moves())
        .rank(seekers.of(now, person), options, downward, limit).stream()
            .map(r -> role(now, person, r))
            .toList();
  }

  private static RoleMatch role(Snapshot now, PersonId person, NextRole next) {
    boolean enough = next.observed() >= Matching.FEWEST;
    return new RoleMatch(
        now.roles().card(next.role()),
        next.fit().with(now.ranges().of(person)),
        next.points(),
        enough ? next.observed() : null,
        enough ? next.medianMonths().orElse(0) : null);
  }
}
