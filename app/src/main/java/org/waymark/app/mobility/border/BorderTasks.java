package org.waymark.app.mobility.border;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.border.model.TaskOwner;

/** What is to be done in a case, and who says that it is. */
@Service
public class BorderTasks {
  private static final int LONGEST_TITLE = 200;
  private final Borders borders;
  private final BorderRights rights;
  private final BorderOwners owners;
  private final TaskBook book;
  private final BorderNotices notices;
  private final Clock clock;

  BorderTasks(
      Borders borders,
      BorderRights rights,
      BorderOwners owners,
      TaskBook book,
      BorderNotices notices,
      Clock clock) {
    this.borders = borders;
    this.rights = rights;
    this.owners = owners;
    this.book = book;
    this.notices = notices;
    this.clock = clock;
  }

  /** As far as the viewer may see them. */
  public List<BorderTask> of(PersonId me, BorderRights.Seen seen) {
    return book.of(seen.border().id()).stream().filter(t -> sees(me, seen, t)).toList();
  }

  private boolean sees(PersonId me, BorderRights.Seen seen, BorderTask task) {
    if (task.area().confidential()) {
      return seen.confidential();
    }
    return seen.whole() || rights.mine(me, seen.border(), task);
  }

  /**
   * Whether the viewer may say that it is done: whose it is, and HR; of their own case a person
   * only what is theirs.
   */
  public boolean mayDo(PersonId me, BorderRights.Seen seen, BorderTask task) {
    if (!seen.border().stage().live() || !sees(me, seen, task)) {
      return false;
    }
    return seen.is(BorderPart.PERSON)
        ? task.owner() == TaskOwner.PERSON || task.area().confidential()
        : rights.mine(me, seen.border(), task)
            || seen.is(BorderPart.HR_PARTNER)
            || seen.is(BorderPart.GLOBAL_MOBILITY);
  }

  @Transactional
  public Outcome<BorderTask> done(Viewer viewer, BorderId id, UUID task) {
    BorderTask found = mine(viewer, id, task);
    return book.done(id, task, viewer.self(), clock.instant())
        ? Outcome.done(found)
        : Outcome.refused("mobility.border.task.done_already");
  }

  /** It was not done after all. */
  @Transactional
  public void again(Viewer viewer, BorderId id, UUID task) {
    book.again(id, mine(viewer, id, task).id());
  }

  private BorderTask mine(Viewer viewer, BorderId id, UUID task) {
    BorderCase it = borders.locked(id).orElseThrow(NotYours::new);
    BorderRights.Seen seen = rights.seen(viewer, it);
    return book.of(id).stream()
        .filter(t -> t.id().equals(task))
        .filter(t -> mayDo(viewer.self(), seen, t))
        .findFirst()
        .orElseThrow(NotYours::new);
  }

  /** One more, for the person or by global mobility: of family and home, so that it is private. */
  @Transactional
  public Outcome<BorderCase> add(
      Viewer viewer, BorderId id, String title, Area area, @Nullable LocalDate on) {
    BorderRights.Seen seen = rights.held(viewer, id, BorderPart.PERSON, BorderPart.GLOBAL_MOBILITY);
    if (!area.confidential()) {
      throw new NotYours();
    }
    if (!seen.border().stage().live()) {
      return Outcome.refused("mobility.border.not_now");
    }
    if (title.isBlank() || title.length() > LONGEST_TITLE || on == null) {
      return Outcome.refused("mobility.border.task.needs", LONGEST_TITLE);
    }
    book.add(id, title, area, TaskOwner.PERSON, on);
    return Outcome.done(seen.border());
  }

  List<TaskBook.Late> late(LocalDate today) {
    return book.late(today);
  }

  /** Told once to whose it is; what is private to the person alone. */
  @Transactional
  public void tellLate(TaskBook.Late late) {
    BorderCase it = borders.locked(late.border()).orElseThrow();
    book.of(it.id()).stream()
        .filter(t -> t.id().equals(late.task()) && t.open())
        .findFirst()
        .ifPresent(
            t -> {
              book.told(t.id());
              notices.late(
                  it,
                  t.area().confidential() ? Set.of(it.person()) : owners.of(it, t.owner()),
                  t.id() + " " + t.dueOn());
            });
  }
}
