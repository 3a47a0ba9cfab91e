package org.waymark.app.access.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.PurposeSource;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Crumb;

/** Who looked, a day at a time: each sort of look once, with all that it was for. */
@Component
class LookDays {
  private final People people;
  private final List<PurposeSource> sources;
  private final Clock clock;

  LookDays(People people, List<PurposeSource> sources, Clock clock) {
    this.people = people;
    this.sources = sources;
    this.clock = clock;
  }

  private record Who(@Nullable PersonId viewer, LocalDate day) {}

  List<VisibilityView.LookDay> of(Viewer viewer, List<Audit.Look> looks) {
    Map<PersonId, PersonCard> cards = people.cards(named(looks, Audit.Look::viewer));
    Map<String, String> names = new HashMap<>();
    Set<String> purposes = named(looks, Audit.Look::purpose);
    sources.forEach(source -> names.putAll(source.names(viewer, purposes)));
    Map<Who, Map<String, List<Audit.Look>>> days = new LinkedHashMap<>();
    for (Audit.Look look : looks) {
      Who who = new Who(look.viewer(), LocalDate.ofInstant(look.last(), clock.getZone()));
      days.computeIfAbsent(who, _ -> new LinkedHashMap<>())
          .computeIfAbsent(look.what(), _ -> new ArrayList<>())
          .add(look);
    }
    List<VisibilityView.LookDay> all = new ArrayList<>();
    days.forEach(
        (who, sorts) ->
            all.add(
                new VisibilityView.LookDay(
                    name(who.viewer(), cards),
                    who.day(),
                    sorts.values().stream().map(alike -> look(alike, names)).toList())));
    return all;
  }

  private static VisibilityView.Look look(List<Audit.Look> alike, Map<String, String> names) {
    Set<String> purposes = named(alike, Audit.Look::purpose);
    List<Crumb> there =
        purposes.stream()
            .filter(names::containsKey)
            .map(address -> new Crumb(Objects.requireNonNull(names.get(address)), address))
            .toList();
    return new VisibilityView.Look(
        alike.getFirst().what(),
        alike.stream().mapToInt(Audit.Look::times).sum(),
        there,
        purposes.size() - there.size());
  }

  private static <T> Set<T> named(
      Collection<Audit.Look> looks, java.util.function.Function<Audit.Look, @Nullable T> part) {
    return looks.stream()
        .map(part)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static @Nullable String name(@Nullable PersonId viewer, Map<PersonId, PersonCard> cards) {
    @Nullable PersonCard card = viewer == null ? null : cards.get(viewer);
    return viewer == null ? null : card == null ? "" : card.name();
  }
}
