package org.waymark.app.academy.experiences;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Act;
import org.waymark.app.academy.experiences.ExperienceLife.Part;
import org.waymark.app.academy.experiences.ExperienceLife.Stage;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;

/** Sharing what one lived through, and looking after what is shared. */
@Service
class Sharing {
  static final int SHORTEST = 40;
  static final int LONGEST = 4_000;
  static final int LONGEST_REASON = 2_000;
  private final ExperienceStore store;
  private final Notices notices;
  private final Audit audit;
  private final Clock clock;

  Sharing(ExperienceStore store, Notices notices, Audit audit, Clock clock) {
    this.store = store;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  Outcome<UUID> share(Viewer viewer, Lesson lesson, String typed) {
    String body = typed.strip();
    if (body.length() < SHORTEST || body.length() > LONGEST) {
      return Outcome.refused("academy.experience.refused.length", SHORTEST, LONGEST);
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    store.add(id, lesson, viewer.self(), body, clock.instant());
    return Outcome.done(id);
  }

  List<Experience> published(Lesson lesson) {
    return store.published(lesson);
  }

  List<Experience> own(Viewer viewer, Lesson lesson) {
    return viewer.person().map(me -> store.by(me, lesson)).orElse(List.of());
  }

  /** For learning; somebody's own is for another of them. */
  List<Experience> waitingFor(Viewer viewer) {
    mayModerate(viewer);
    return store.waiting().stream().filter(e -> !viewer.is(e.author())).toList();
  }

  int countWaiting(Viewer viewer) {
    return viewer.wears(Hat.LEARNING) ? store.countWaiting(viewer.personId()) : 0;
  }

  /** Somebody thinks that it should not stand there. */
  @Transactional
  Outcome<Lesson> report(Viewer viewer, UUID id, String typed) {
    Experience experience = store.locked(id).orElseThrow(NotYours::new);
    if (experience.stage() != Stage.PUBLISHED || viewer.is(experience.author())) {
      throw new NotYours();
    }
    String why = typed.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused("academy.experience.refused.why");
    }
    store.concern(id, viewer.self(), why, clock.instant());
    return Outcome.done(experience.lesson());
  }

  @Transactional
  Outcome<Lesson> act(Viewer viewer, UUID id, Act act, String typed) {
    Experience experience = store.locked(id).orElseThrow(NotYours::new);
    Transitions.Row<Stage, Part, Act> row =
        parts(viewer, experience).stream()
            .flatMap(part -> ExperienceLife.TABLE.after(experience.stage(), part, act).stream())
            .findFirst()
            .orElseThrow(NotYours::new);
    String why = typed.strip();
    if (act.needsReason() && (why.isEmpty() || why.length() > LONGEST_REASON)) {
      return Outcome.refused("academy.experience.refused.why");
    }
    store.move(
        experience, row.to(), viewer.self(), act.needsReason() ? why : null, clock.instant());
    if (row.actor() == Part.LEARNING) {
      audit.act(viewer, "academy.experience", experience.author(), id.toString());
    }
    if (row.told().contains(Part.AUTHOR)) {
      tell(experience, act);
    }
    return Outcome.done(experience.lesson());
  }

  private void tell(Experience experience, Act act) {
    notices.tell(
        experience.author(),
        "academy.experience",
        "academy.experience." + experience.id() + "." + (experience.nr() + 1),
        Words.of("academy.experience.told." + act.name(), experience.lesson().number()),
        experience.lesson().href() + "/experiences");
  }

  private static Set<Part> parts(Viewer viewer, Experience experience) {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    if (viewer.is(experience.author())) {
      parts.add(Part.AUTHOR);
    } else if (viewer.wears(Hat.LEARNING)) {
      parts.add(Part.LEARNING);
    }
    return parts;
  }

  private static void mayModerate(Viewer viewer) {
    if (!viewer.wears(Hat.LEARNING)) {
      throw new NotYours();
    }
  }
}
