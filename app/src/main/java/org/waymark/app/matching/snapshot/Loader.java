package org.waymark.app.matching.snapshot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.KnownRanges;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.model.Roster;
import org.waymark.app.matching.model.Sites;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.store.Policies;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/** Reads what is scored: all of it, or what changed. */
@Component
class Loader {
  private static final Comparator<Employment> BY_ID = Comparator.comparing(e -> e.person().value());
  private final People people;
  private final Organisation organisation;
  private final Careers careers;
  private final Profiles profiles;
  private final RequirementsBook book;
  private final Boards boards;
  private final Graphs graphs;
  private final Policies policies;
  private final Clock clock;

  Loader(
      People people,
      Organisation organisation,
      Careers careers,
      Profiles profiles,
      RequirementsBook book,
      Boards boards,
      Graphs graphs,
      Policies policies,
      Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.careers = careers;
    this.profiles = profiles;
    this.book = book;
    this.boards = boards;
    this.graphs = graphs;
    this.policies = policies;
    this.clock = clock;
  }

  /** Everything; the graph of skills too, unless there is one that still holds. */
  Snapshot all(@Nullable SkillGraph known) {
    SkillGraph graph = known == null || graphs.outgrown(known) ? graphs.build() : known;
    LocalDate today = LocalDate.now(clock);
    var policy = policies.inForce();
    RoleTable roles = roles(graph);
    Sites sites = new Sites(organisation.locations());
    Roster roster = roster();
    var ranges = new KnownRanges();
    return new Snapshot(
        today,
        policy,
        graph,
        PeopleIndex.of(profiles(roster, graph, ranges), graph, policy.gate()),
        ranges,
        roster,
        roles,
        sites,
        organisation.units(),
        boards.read(roles, sites, graph, today));
  }

  private Roster roster() {
    Set<PersonId> found = profiles.everyoneDiscoverable();
    Map<PersonId, Roster.Entry> entries = new LinkedHashMap<>();
    people.everyoneEmployed().stream()
        .sorted(BY_ID)
        .forEach(e -> entries.put(e.person(), entry(e, found)));
    return Roster.empty().with(entries);
  }

  private static Roster.Entry entry(@Nullable Employment employment, Set<PersonId> found) {
    return employment == null
        ? Roster.Entry.GONE
        : new Roster.Entry(
            new Roster.Post(employment.role(), employment.location()),
            found.contains(employment.person()));
  }

  private List<Profile> profiles(Roster roster, SkillGraph graph, KnownRanges ranges) {
    List<Profile> all =
        new ArrayList<>(java.util.Collections.nCopies(roster.size(), Profile.empty()));
    profiles.everyEstimate(
        p ->
            roster
                .row(p.person())
                .ifPresent(
                    row -> {
                      all.set(row, Held.of(p.estimates(), graph.skills()));
                      ranges.put(p.person(), Held.ranges(p.estimates()));
                    }));
    return all;
  }

  private RoleTable roles(SkillGraph graph) {
    Map<RoleId, Requirements> asked = new HashMap<>();
    book.all().forEach((role, some) -> asked.put(role, Asked.of(some, graph.skills())));
    return new RoleTable(organisation.roles(), asked, careers.transitions());
  }

  /** The board alone. */
  Snapshot openings(Snapshot before) {
    return before.with(
        boards.read(before.roles(), before.sites(), before.graph(), LocalDate.now(clock)));
  }

  /** Roles, and with them the board. */
  Snapshot roles(Snapshot before) {
    RoleTable roles = roles(before.graph());
    return before.with(
        roles, boards.read(roles, before.sites(), before.graph(), LocalDate.now(clock)));
  }

  /**
   * These people as they are now; nothing if one of them has a skill that the graph does not know,
   * or a role or place that is new: then everything has to be read.
   */
  @Nullable Snapshot people(Snapshot before, Collection<PersonId> changed) {
    Map<PersonId, Employment> here = people.current(changed);
    Map<PersonId, List<Profiles.Estimate>> estimates = profiles.estimates(here.keySet());
    if (unknown(before, here, estimates)) {
      return null;
    }
    Set<PersonId> found = profiles.discoverable(here.keySet());
    Map<PersonId, Roster.Entry> entries = new LinkedHashMap<>();
    changed.forEach(p -> entries.put(p, entry(here.get(p), found)));
    Roster roster = before.roster().with(entries);
    index(before, roster, changed, estimates);
    return before.with(roster);
  }

  private static boolean unknown(
      Snapshot before,
      Map<PersonId, Employment> here,
      Map<PersonId, List<Profiles.Estimate>> estimates) {
    int skills = before.graph().skills();
    return estimates.values().stream().flatMap(List::stream).anyMatch(e -> !Held.known(e, skills))
        || here.values().stream().anyMatch(e -> before.roles().number(e.role()).isEmpty());
  }

  /** Skills first, so that nobody appears with an earlier profile. */
  private static void index(
      Snapshot before,
      Roster roster,
      Collection<PersonId> changed,
      Map<PersonId, List<Profiles.Estimate>> estimates) {
    PeopleIndex index = before.people();
    while (index.size() < roster.size()) {
      index.add(Profile.empty());
    }
    Map<Integer, Profile> rows = new HashMap<>();
    for (PersonId person : changed) {
      List<Profiles.Estimate> held = estimates.getOrDefault(person, List.of());
      before.ranges().put(person, Held.ranges(held));
      rows.put(roster.row(person).orElseThrow(), Held.of(held, before.graph().skills()));
    }
    index.replaceAll(rows);
  }
}
