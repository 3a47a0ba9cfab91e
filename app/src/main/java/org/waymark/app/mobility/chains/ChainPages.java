package org.waymark.app.mobility.chains;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Succession.Follower;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;

/** Puts the pages of chains together: to those who fill an opening, to HR, to a home manager. */
@Component
class ChainPages {
  private static final int NAMED = 5;
  private final Forecasts forecasts;
  private final Openings openings;
  private final MoveRights moves;
  private final Relations relations;
  private final People people;
  private final Organisation organisation;
  private final Audit audit;
  private final Clock clock;

  ChainPages(
      Forecasts forecasts,
      Openings openings,
      MoveRights moves,
      Relations relations,
      People people,
      Organisation organisation,
      Audit audit,
      Clock clock) {
    this.forecasts = forecasts;
    this.openings = openings;
    this.moves = moves;
    this.relations = relations;
    this.people = people;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** For whole seats that are still to be filled; a project leaves nobody's seat empty. */
  ChainView ofOpening(Viewer viewer, OpeningId id) {
    if (!openings.fills(viewer, id)) {
      throw new NotYours();
    }
    OpeningCard card =
        openings
            .card(id)
            .filter(c -> c.kind() == OpeningKind.ROLE && c.stage() == OpeningCard.Stage.PUBLISHED)
            .orElseThrow(NotYours::new);
    return view(viewer, card.title(), "/openings/" + id, forecasts.ofOpening(card), null);
  }

  /** Of the seat that the person leaves, to the home manager and HR. */
  ChainView ofMove(Viewer viewer, MoveId id) {
    MoveRights.Seen seen = moves.seen(viewer, id);
    if (!seen.is(Part.HOME_MANAGER) && !seen.is(Part.HR_PARTNER)) {
      throw new NotYours();
    }
    MoveCase move = seen.move();
    RoleId left = move.before().role();
    if (left == null || !move.changesRecord()) {
      throw new NotYours();
    }
    Forecast it = forecasts.ofLeaving(move.person(), left);
    Forecast.Release best = it.release();
    ChainView.Release release =
        best == null || !move.stage().ahead()
            ? null
            : new ChainView.Release(on(move, best.weeks()), best.weeks(), best.covered());
    return view(viewer, move.title(), "/moves/" + id, it, release);
  }

  private LocalDate on(MoveCase move, int weeks) {
    LocalDate day = LocalDate.now(clock).plusWeeks(weeks);
    return day.isBefore(move.proposedOn())
        ? move.proposedOn()
        : day.isAfter(move.latestOn()) ? move.latestOn() : day;
  }

  private ChainView view(
      Viewer viewer, String title, String up, Forecast it, ChainView.@Nullable Release release) {
    List<Follower> seen = visible(viewer, it.followers());
    List<Follower> named = seen.stream().limit(NAMED).toList();
    Set<PersonId> who = named.stream().map(Follower::person).collect(Collectors.toSet());
    audit.readAll(viewer, who, "chain", up);
    Map<PersonId, PersonCard> cards = people.cards(who);
    return new ChainView(
        title,
        up,
        up.startsWith("/moves/"),
        !it.followers().isEmpty(),
        named.stream().flatMap(f -> named(f, cards.get(f.person()))).toList(),
        it.followers().size() - named.size(),
        it.ways().stream().map(this::way).toList(),
        it.outside(),
        ChainView.Figures.of(it),
        release,
        it.with());
  }

  /** Nobody learns from it that somebody whom they lead may be found. */
  private List<Follower> visible(Viewer viewer, List<Follower> followers) {
    Map<PersonId, Set<Relation>> related =
        relations.of(viewer, followers.stream().map(Follower::person).toList());
    return followers.stream()
        .filter(
            f -> {
              Set<Relation> how = related.getOrDefault(f.person(), Set.of());
              return !how.contains(Relation.MANAGER)
                  && !how.contains(Relation.SKIP_LEVEL)
                  && !how.contains(Relation.SELF);
            })
        .toList();
  }

  private static java.util.stream.Stream<ChainView.Named> named(
      Follower f, @Nullable PersonCard card) {
    return java.util.stream.Stream.ofNullable(card)
        .map(c -> new ChainView.Named(c.name(), c.roleTitle(), f.fit(), "/people/" + c.id()));
  }

  private ChainView.Way way(Branch branch) {
    RoleId role = branch.role();
    return new ChainView.Way(
        role == null ? "" : organisation.role(role).map(RoleCard::title).orElse(""),
        branch.percent(),
        branch.follow(),
        branch.outside(),
        branch.then().stream().map(this::way).toList());
  }
}
