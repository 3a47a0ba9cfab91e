package org.waymark.app.skills.objectives;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.objectives.Objective.Act;

/** Writing objectives, changing them, closing them. */
@Service
class ObjectiveWriting {
  private final ObjectiveStore store;
  private final ObjectiveRights rights;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  ObjectiveWriting(
      ObjectiveStore store, ObjectiveRights rights, People people, Audit audit, Clock clock) {
    this.store = store;
    this.rights = rights;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ObjectiveId> add(Viewer viewer, Draft draft) {
    ObjectiveRights.Reach reach = rights.reach(viewer);
    if (reach.nowhere()) {
      throw new NotYours();
    }
    List<Refusal> no = refusals(draft);
    if (!reach.covers(draft.unit())) {
      no.add(Refusal.of("skills.objective.no.reach"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    ObjectiveId id = new ObjectiveId(UuidCreator.getTimeOrderedEpoch());
    store.add(id, null);
    keep(viewer, id, 1, Act.ADD, draft);
    return Outcome.done(id);
  }

  /** By who may write it; it goes to another unit only where they may write too. */
  @Transactional
  public Outcome<ObjectiveId> change(Viewer viewer, ObjectiveId id, int seen, Draft draft) {
    Objective it = writable(viewer, id);
    List<Refusal> no = refusals(draft);
    boolean stays = Objects.equals(it.what().unit(), draft.unit());
    if (!stays && !rights.reach(viewer).covers(draft.unit())) {
      no.add(Refusal.of("skills.objective.no.reach"));
    }
    if (it.version() != seen) {
      no.add(Refusal.of(ObjectiveRule.CHANGED));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    keep(viewer, id, it.version() + 1, it.live() ? Act.CHANGE : Act.REOPEN, draft);
    return Outcome.done(id);
  }

  /** It serves as an argument no more; what it said stays. */
  @Transactional
  public Outcome<ObjectiveId> close(Viewer viewer, ObjectiveId id) {
    Objective it = writable(viewer, id);
    if (!it.live()) {
      return Outcome.refused("skills.objective.no.closed");
    }
    keep(viewer, id, it.version() + 1, Act.CLOSE, it.what());
    return Outcome.done(id);
  }

  private Objective writable(Viewer viewer, ObjectiveId id) {
    return store.locked(id).filter(o -> rights.mayWrite(viewer, o)).orElseThrow(NotYours::new);
  }

  private List<Refusal> refusals(Draft draft) {
    List<Refusal> no = new ArrayList<>(ObjectiveRule.refusals(draft));
    if (!people.employed(draft.owner())) {
      no.add(Refusal.of("skills.objective.no.owner"));
    }
    return no;
  }

  private void keep(Viewer viewer, ObjectiveId id, int nr, Act act, Draft draft) {
    store.keep(id, nr, act, draft, viewer.person().orElse(null), clock.instant());
    audit.act(viewer, "objective", null, "/objectives/" + id);
  }
}
