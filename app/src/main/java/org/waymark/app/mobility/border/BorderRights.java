package org.waymark.app.mobility.border;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.model.StepState;
import org.waymark.app.mobility.model.Steps;
import org.waymark.app.mobility.work.HrReach;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Who stands how to an international case today. What a viewer may not see does not exist. */
@Component
public class BorderRights {
  private final Borders borders;
  private final TaskBook tasks;
  private final BorderOwners owners;
  private final Moves moves;
  private final Steps steps;
  private final HrReach hr;
  private final People people;

  BorderRights(
      Borders borders,
      TaskBook tasks,
      BorderOwners owners,
      Moves moves,
      Steps steps,
      HrReach hr,
      People people) {
    this.borders = borders;
    this.tasks = tasks;
    this.owners = owners;
    this.moves = moves;
    this.steps = steps;
    this.hr = hr;
    this.people = people;
  }

  /** A case that exists for the viewer. */
  public record Seen(BorderCase border, Set<BorderPart> parts) {
    public boolean is(BorderPart part) {
      return parts.contains(part);
    }

    /** Sees stages, story and all tasks that are not private. */
    public boolean whole() {
      return is(BorderPart.PERSON) || is(BorderPart.HR_PARTNER) || is(BorderPart.GLOBAL_MOBILITY);
    }

    public boolean confidential() {
      return is(BorderPart.PERSON) || is(BorderPart.GLOBAL_MOBILITY);
    }
  }

  public Seen seen(Viewer viewer, BorderId id) {
    return seen(viewer, borders.find(id).orElseThrow(NotYours::new));
  }

  /** The same, the case held until this transaction ends. */
  public Seen held(Viewer viewer, BorderId id, BorderPart... one) {
    Seen seen = seen(viewer, borders.locked(id).orElseThrow(NotYours::new));
    if (Stream.of(one).noneMatch(seen::is)) {
      throw new NotYours();
    }
    return seen;
  }

  public Seen seen(Viewer viewer, BorderCase it) {
    Set<BorderPart> parts = parts(viewer, it);
    if (parts.isEmpty()) {
      throw new NotYours();
    }
    return new Seen(it, parts);
  }

  public Set<BorderPart> parts(Viewer viewer, BorderCase it) {
    PersonId me = viewer.self();
    if (me.equals(it.person())) {
      return EnumSet.of(BorderPart.PERSON);
    }
    Set<BorderPart> parts = EnumSet.noneOf(BorderPart.class);
    if (it.stage() == BorderStage.ASSESSMENT && !asked(it)) {
      return parts;
    }
    if (hr.covers(viewer, people.current(it.person()).map(Employment::unit).stream().toList())) {
      parts.add(BorderPart.HR_PARTNER);
    }
    if (owners.globalMobility(it).contains(me)) {
      parts.add(BorderPart.GLOBAL_MOBILITY);
    }
    if (decides(me, it)) {
      parts.add(BorderPart.LEADER);
    }
    if (tasks.of(it.id()).stream().anyMatch(t -> mine(me, it, t))) {
      parts.add(BorderPart.OWNER);
    }
    return parts;
  }

  /** Whether HR ever learned of it. */
  private boolean asked(BorderCase it) {
    return borders.happenings(it.id()).size() > 1;
  }

  /** Whether a task is theirs today; what is private is the person's and global mobility's. */
  public boolean mine(PersonId me, BorderCase it, BorderTask task) {
    List<PersonId> whose =
        task.area().confidential() ? owners.globalMobility(it) : owners.of(it, task.owner());
    return whose.contains(me);
  }

  /** A decision of leaders on it waits: about the case, or the move that it became. */
  private boolean decides(PersonId me, BorderCase it) {
    boolean waits = it.stage() == BorderStage.ALIGNMENT || leadershipWaits(it.move());
    return waits && owners.leaders(it).contains(me);
  }

  private boolean leadershipWaits(@Nullable MoveId move) {
    return move != null
        && moves.find(move).isPresent()
        && steps.of(move).stream()
            .anyMatch(s -> s.kind() == StepKind.LEADERSHIP && s.state() instanceof StepState.Open);
  }
}
