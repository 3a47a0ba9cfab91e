package org.waymark.app.matching.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.matching.Way;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.RoleMap;
import org.waymark.app.shell.Trail;
import org.waymark.app.shell.Words;

/** Where people went, as a map, and the way to one role as a trail. */
final class Ways {
  private final List<Way> ways;
  private final Map<RoleId, Way> byRole;
  private final List<Way> path;
  private final @Nullable RoleId chosen;
  private final String ownFamily;
  private final String query;

  /**
   * @param query what the addresses of roles keep
   */
  Ways(List<Way> ways, @Nullable RoleId chosen, String ownFamily, String query) {
    this.ways = ways;
    this.byRole = ways.stream().collect(Collectors.toMap(w -> w.role().id(), Function.identity()));
    this.path = path(chosen);
    this.chosen = chosen;
    this.ownFamily = ownFamily;
    this.query = query;
  }

  /** Nothing for a role that only skills speak for: nobody is known to have gone that way. */
  private List<Way> path(@Nullable RoleId chosen) {
    List<Way> steps = new ArrayList<>();
    @Nullable Way step = byRole.get(chosen);
    while (step != null && step.observed()) {
      steps.addFirst(step);
      step = step.over() == null ? null : byRole.get(step.over());
    }
    return steps;
  }

  RoleMap map() {
    Set<String> families = new LinkedHashSet<>();
    families.add(ownFamily);
    ways.forEach(w -> families.add(RolesMaker.family(w.role())));
    return new RoleMap(
        List.copyOf(families),
        ways.stream().map(this::role).toList(),
        ways.stream().map(this::move).toList());
  }

  private RoleMap.Role role(Way way) {
    return new RoleMap.Role(
        way.role().id().toString(),
        way.role().title(),
        "/roles?role=" + way.role().id() + query,
        RolesMaker.family(way.role()),
        way.months(),
        way.observed() ? way.people() : null,
        way.open(),
        way.fit().requirements().isEmpty() ? null : way.fit().displayScore(),
        chosen(way));
  }

  private RoleMap.Move move(Way way) {
    RoleId over = way.over();
    return new RoleMap.Move(
        over == null ? RoleMap.YOU : over.toString(),
        way.role().id().toString(),
        way.observed() ? way.people() : null,
        chosen(way));
  }

  private boolean chosen(Way way) {
    return path.contains(way) || way.role().id().equals(chosen);
  }

  /** From two years on in halves of years. */
  private static Words step(Way way) {
    return way.months() < 24
        ? Words.of("matching.path.step", way.months(), way.people(), way.open())
        : Words.of(
            "matching.path.step.years",
            Math.round(way.months() / 6.0) / 2.0,
            way.people(),
            way.open());
  }

  /** Nothing where too few people went there. */
  @Nullable Trail path() {
    if (path.isEmpty()) {
      return null;
    }
    List<Trail.Step> steps = new ArrayList<>();
    steps.add(
        Trail.Step.of(
            Trail.Place.HERE, Words.of("matching.path.you"), Words.of("matching.path.today")));
    for (Way way : path) {
      steps.add(
          new Trail.Step(
              way.equals(path.getLast()) ? Trail.Place.GOAL : Trail.Place.AHEAD,
              Words.plain(way.role().title()),
              step(way),
              List.of(),
              "/roles/" + way.role().id()));
    }
    return new Trail(steps);
  }
}
