package org.waymark.app.mobility.border.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.border.BorderOwners;
import org.waymark.app.mobility.border.BorderRights;
import org.waymark.app.mobility.border.BorderTasks;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.TaskOwner;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Library;

/** Tasks with their words, and the names of those who have them. */
@Component
class TaskLines {
  private final BorderTasks tasks;
  private final BorderOwners owners;
  private final Packs packs;
  private final Library library;
  private final People people;
  private final Clock clock;

  TaskLines(
      BorderTasks tasks,
      BorderOwners owners,
      Packs packs,
      Library library,
      People people,
      Clock clock) {
    this.library = library;
    this.tasks = tasks;
    this.owners = owners;
    this.packs = packs;
    this.people = people;
    this.clock = clock;
  }

  List<TaskLine> of(PersonId me, BorderRights.Seen seen) {
    List<BorderTask> visible = tasks.of(me, seen);
    Map<UUID, CountryPack> known = packs(visible);
    Map<TaskOwner, List<String>> names = new HashMap<>();
    for (BorderTask task : visible) {
      names.computeIfAbsent(task.owner(), o -> names(owners.of(seen.border(), o)));
    }
    Map<UUID, Library.Card> helps = helps(visible, known);
    return visible.stream()
        .map(
            t ->
                line(
                    t,
                    known,
                    names.getOrDefault(t.owner(), List.of()),
                    tasks.mayDo(me, seen, t),
                    helps))
        .toList();
  }

  /** One that waits, without what helps with it: that stands where it is done. */
  TaskLine waits(BorderTask task, Map<UUID, CountryPack> known) {
    return line(task, known, List.of(), false, Map.of());
  }

  private Map<UUID, Library.Card> helps(Collection<BorderTask> some, Map<UUID, CountryPack> known) {
    return library.cards(
        some.stream()
            .flatMap(t -> Stream.ofNullable(entry(t, known)))
            .flatMap(e -> Stream.ofNullable(e.guide()))
            .collect(Collectors.toSet()));
  }

  Map<UUID, CountryPack> packs(Collection<BorderTask> some) {
    Map<UUID, CountryPack> known = new HashMap<>();
    for (BorderTask task : some) {
      UUID pack = task.pack();
      if (pack != null && !known.containsKey(pack)) {
        packs.find(pack).ifPresent(p -> known.put(pack, p));
      }
    }
    return known;
  }

  private TaskLine line(
      BorderTask task,
      Map<UUID, CountryPack> known,
      List<String> who,
      boolean mayDo,
      Map<UUID, Library.Card> helps) {
    LocalDate today = LocalDate.now(clock);
    CountryPack.Entry entry = entry(task, known);
    Instant done = task.doneAt();
    return new TaskLine(
        task.id(),
        entry,
        task.title(),
        task.area(),
        task.owner(),
        who,
        task.dueOn(),
        task.blocking(),
        task.open() && task.dueOn().isBefore(today),
        done == null ? null : LocalDate.ofInstant(done, clock.getZone()),
        mayDo,
        entry == null || entry.guide() == null ? null : helps.get(entry.guide()));
  }

  private static CountryPack.@Nullable Entry entry(BorderTask task, Map<UUID, CountryPack> known) {
    Integer nr = task.nr();
    CountryPack pack = task.pack() == null ? null : known.get(task.pack());
    return nr == null || pack == null ? null : pack.entry(nr).orElse(null);
  }

  private List<String> names(List<PersonId> some) {
    return people.cards(some).values().stream().map(PersonCard::name).sorted().toList();
  }
}
