package org.waymark.app.mobility.border;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.TaskBook;
import org.waymark.app.mobility.border.model.TaskOwner;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.mobility.work.HrReach;
import org.waymark.app.mobility.work.Specialists;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** International cases that are there for somebody, and what in them waits for them. */
@Component
public class BordersInSight {
  private static final List<BorderStage> KNOWN =
      Arrays.stream(BorderStage.values()).filter(s -> s != BorderStage.ASSESSMENT).toList();
  private final Borders borders;
  private final TaskBook tasks;
  private final BorderOwners owners;
  private final Specialists specialists;
  private final HrReach hr;
  private final People people;

  BordersInSight(
      Borders borders,
      TaskBook tasks,
      BorderOwners owners,
      Specialists specialists,
      HrReach hr,
      People people) {
    this.borders = borders;
    this.tasks = tasks;
    this.owners = owners;
    this.specialists = specialists;
    this.hr = hr;
    this.people = people;
  }

  /** Of an HR partner's units, or all for whoever is named for global mobility; nobody's own. */
  public List<BorderCase> lookedAfter(Viewer viewer) {
    List<BorderCase> all =
        borders.at(KNOWN).stream().filter(it -> !viewer.is(it.person())).toList();
    if (specialists.of(Speciality.GLOBAL_MOBILITY).contains(viewer.self())) {
      return all;
    }
    Map<PersonId, Employment> now = people.current(all.stream().map(BorderCase::person).toList());
    return all.stream()
        .filter(
            it -> {
              Employment held = now.get(it.person());
              return held != null && hr.covers(viewer, List.of(held.unit()));
            })
        .toList();
  }

  /** Cases that wait for the viewer as a leader. */
  public List<BorderCase> toDecide(Viewer viewer) {
    return viewer.wears(Hat.LEADER)
        ? borders.at(List.of(BorderStage.ALIGNMENT)).stream()
            .filter(it -> owners.leaders(it).contains(viewer.self()))
            .toList()
        : List.of();
  }

  public List<TaskBook.Waits> tasks(Viewer viewer) {
    PersonId me = viewer.self();
    List<Speciality> named =
        specialists.all().entrySet().stream()
            .filter(e -> e.getValue().contains(me))
            .map(Map.Entry::getKey)
            .toList();
    return tasks.waitingFor(
        me,
        Arrays.stream(TaskOwner.values())
            .filter(o -> o.speciality().filter(named::contains).isPresent())
            .toList());
  }

  public int waiting(Viewer viewer) {
    return viewer.person().isEmpty() ? 0 : tasks(viewer).size() + toDecide(viewer).size();
  }
}
