package org.waymark.app.mobility.work;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveStep;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Who stands how to a move today. What a viewer may not see does not exist. */
@Component
public class MoveRights {
  private final Moves moves;
  private final Steps steps;
  private final Owners owners;
  private final Delegations delegations;
  private final Openings openings;
  private final People people;
  private final HrReach hr;

  MoveRights(
      Moves moves,
      Steps steps,
      Owners owners,
      Delegations delegations,
      Openings openings,
      People people,
      HrReach hr) {
    this.moves = moves;
    this.steps = steps;
    this.owners = owners;
    this.delegations = delegations;
    this.openings = openings;
    this.people = people;
    this.hr = hr;
  }

  /**
   * A move that exists for the viewer.
   *
   * @param mine steps that wait for the viewer, or for somebody they stand in for
   * @param late steps past their day that were brought to the viewer, whose report has them
   */
  public record Seen(MoveCase move, Set<Part> parts, Set<StepId> mine, Set<StepId> late) {
    public boolean is(Part part) {
      return parts.contains(part);
    }

    /** Sees every step: whose case it is, and HR. */
    public boolean whole() {
      return is(Part.PERSON) || is(Part.HR_PARTNER);
    }
  }

  public Seen seen(Viewer viewer, MoveId id) {
    return seen(viewer, moves.find(id).orElseThrow(NotYours::new));
  }

  public boolean sees(Viewer viewer, MoveId id) {
    return moves
        .find(id)
        .filter(
            m ->
                !parts(viewer, m).isEmpty()
                    || !waiting(viewer.self(), m).isEmpty()
                    || !broughtTo(viewer.self(), m).isEmpty())
        .isPresent();
  }

  /** The same, the move held until this transaction ends. */
  public Seen held(Viewer viewer, MoveId id) {
    return seen(viewer, moves.locked(id).orElseThrow(NotYours::new));
  }

  public Seen held(Viewer viewer, MoveId id, Part... one) {
    Seen seen = held(viewer, id);
    if (Stream.of(one).noneMatch(seen::is)) {
      throw new NotYours();
    }
    return seen;
  }

  private Seen seen(Viewer viewer, MoveCase move) {
    Set<Part> parts = parts(viewer, move);
    Set<StepId> mine = waiting(viewer.self(), move);
    Set<StepId> late = broughtTo(viewer.self(), move);
    if (parts.isEmpty() && mine.isEmpty() && late.isEmpty()) {
      throw new NotYours();
    }
    return new Seen(move, parts, mine, late);
  }

  /** How the viewer stands to it, whatever waits for them. */
  public Set<Part> parts(Viewer viewer, MoveCase move) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    PersonId me = viewer.self();
    if (me.equals(move.person())) {
      parts.add(Part.PERSON);
      return parts;
    }
    if (owners.home(move).filter(me::equals).isPresent()) {
      parts.add(Part.HOME_MANAGER);
    }
    if (me.equals(move.after().manager()) || openings.fillers(move.opening()).contains(me)) {
      parts.add(Part.HOST_MANAGER);
    }
    if (covers(viewer, move)) {
      parts.add(Part.HR_PARTNER);
    }
    return parts;
  }

  private Set<StepId> waiting(PersonId me, MoveCase move) {
    Set<PersonId> hats = new HashSet<>(delegations.standsInFor(me));
    hats.remove(move.person());
    hats.add(me);
    Set<StepId> mine = new HashSet<>();
    for (MoveStep step : steps.of(move.id())) {
      boolean open = step.state() instanceof StepState.Open;
      if (open
          && !me.equals(move.person())
          && owners.of(move, step.kind()).stream().anyMatch(hats::contains)) {
        mine.add(step.id());
      }
    }
    return mine;
  }

  /** Whoever leads the owner of a late step was told of it, and looks while it is open. */
  private Set<StepId> broughtTo(PersonId me, MoveCase move) {
    Set<StepId> late = new HashSet<>();
    for (MoveStep step : steps.of(move.id())) {
      boolean escalated =
          step.state() instanceof StepState.Open(StepState.StepClock days) && days.escalated();
      if (escalated
          && !me.equals(move.person())
          && owners.of(move, step.kind()).stream()
              .anyMatch(o -> people.managerOf(o).filter(me::equals).isPresent())) {
        late.add(step.id());
      }
    }
    return late;
  }

  /** Whether the viewer is HR partner of where the person is, was, or goes. */
  private boolean covers(Viewer viewer, MoveCase move) {
    return hr.covers(
        viewer,
        Stream.concat(
                Stream.of(move.before().unit(), move.after().unit()),
                people.current(move.person()).map(Employment::unit).stream())
            .toList());
  }
}
