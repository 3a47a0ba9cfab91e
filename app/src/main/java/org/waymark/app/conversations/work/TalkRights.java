package org.waymark.app.conversations.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.TalkStage;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;

/** Who sees what of a conversation, today. What a viewer may not see does not exist. */
@Component
public class TalkRights {
  private final Talks talks;
  private final Handovers handovers;
  private final Relations relations;
  private final Clock clock;

  TalkRights(Talks talks, Handovers handovers, Relations relations, Clock clock) {
    this.talks = talks;
    this.handovers = handovers;
    this.relations = relations;
    this.clock = clock;
  }

  /** How somebody stands to a conversation. */
  public enum Sight {
    PERSON,
    MANAGER,
    /** Was the manager: keeps the own private note, and reads nothing else. */
    FORMER,
    /** Is the manager now, and was handed the shared part. */
    SUCCESSOR,
    /** Was let in by the person. */
    READER
  }

  /** A conversation that the viewer may open. */
  public record Seen(Talk talk, Sight sight) {
    /** Whether it is one of the two who talk. */
    public boolean party() {
      return sight == Sight.PERSON || sight == Sight.MANAGER;
    }

    /** Whether what both wrote may be read. */
    public boolean shared() {
      return sight != Sight.FORMER;
    }
  }

  public Seen seen(Viewer viewer, TalkId id) {
    Talk talk = talks.find(id).orElseThrow(NotYours::new);
    return new Seen(talk, sight(viewer, talk).orElseThrow(NotYours::new));
  }

  /** To change it: one of the two, as they stand to each other today. */
  public Talk held(Viewer viewer, TalkId id) {
    Talk talk = talks.locked(id).orElseThrow(NotYours::new);
    if (sight(viewer, talk).filter(s -> new Seen(talk, s).party()).isEmpty()) {
      throw new NotYours();
    }
    return talk;
  }

  /** How the viewer stands to a person today, and what that person lets them read. */
  private record Footing(Set<Relation> today, Set<PersonId> handed, Set<TalkId> shared) {}

  private Footing footing(Viewer viewer, PersonId person, Collection<TalkId> ids) {
    PersonId me = viewer.self();
    return new Footing(
        relations.of(viewer, person),
        handovers.givenTo(me, List.of(person)).stream()
            .filter(Handover::notes)
            .map(Handover::former)
            .collect(Collectors.toSet()),
        handovers.shares(ids, LocalDate.now(clock)).stream()
            .filter(s -> s.reader().equals(me))
            .map(Handovers.Share::talk)
            .collect(Collectors.toSet()));
  }

  Optional<Sight> sight(Viewer viewer, Talk talk) {
    return viewer.personId() == null
        ? Optional.empty()
        : sight(viewer, talk, footing(viewer, talk.person(), List.of(talk.id())));
  }

  private static Optional<Sight> sight(Viewer viewer, Talk talk, Footing footing) {
    if (viewer.is(talk.person())) {
      return Optional.of(Sight.PERSON);
    }
    boolean manager = footing.today().contains(Relation.MANAGER);
    if (viewer.is(talk.manager())) {
      return Optional.of(manager ? Sight.MANAGER : Sight.FORMER);
    }
    boolean held = talk.stage() == TalkStage.HELD;
    if (manager && held && footing.handed().contains(talk.manager())) {
      return Optional.of(Sight.SUCCESSOR);
    }
    boolean partner = footing.today().contains(Relation.HR_PARTNER);
    return partner && footing.shared().contains(talk.id())
        ? Optional.of(Sight.READER)
        : Optional.empty();
  }

  /** Those of one person whose shared part the viewer may read, asked once for all of them. */
  List<Talk> readable(Viewer viewer, PersonId person, List<Talk> all) {
    if (viewer.personId() == null || all.isEmpty()) {
      return List.of();
    }
    Footing footing = footing(viewer, person, all.stream().map(Talk::id).toList());
    return all.stream()
        .filter(t -> sight(viewer, t, footing).filter(s -> new Seen(t, s).shared()).isPresent())
        .toList();
  }

  /** Whether the viewer is this person's manager today. */
  public boolean manages(Viewer viewer, PersonId person) {
    return !viewer.is(person) && relations.of(viewer, person).contains(Relation.MANAGER);
  }
}
