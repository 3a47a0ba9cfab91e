package org.waymark.app.mentoring.offers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** Who of a cohort's mentors fits whom, all at once. */
@Component
public class CohortFits {
  private static final int HIGHEST = 30;
  private final People people;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Zones zones;
  private final Apart apart;
  private final JdbcClient db;

  CohortFits(
      People people,
      Organisation organisation,
      Profiles profiles,
      Zones zones,
      Apart apart,
      JdbcClient db) {
    this.people = people;
    this.organisation = organisation;
    this.profiles = profiles;
    this.zones = zones;
    this.apart = apart;
    this.db = db;
  }

  /** What is known of everybody, read once. */
  private record Known(
      Map<PersonId, Employment> employed,
      Map<RoleId, RoleCard> roles,
      Map<PersonId, List<Estimate>> levels) {
    @Nullable Integer roleLevel(PersonId person) {
      Employment now = employed.get(person);
      RoleCard role = now == null ? null : roles.get(now.role());
      return role == null ? null : role.level();
    }

    Map<SkillId, Integer> levels(PersonId person) {
      return Seekers.levels(levels.getOrDefault(person, List.of()));
    }
  }

  /** For each the mentors that fit, the best first; nobody in their line, or no further on. */
  public Map<PersonId, List<OfferId>> of(
      Map<PersonId, Set<SkillId>> seekers, List<Offer> mentors, int expected) {
    Set<PersonId> all = new HashSet<>(expected);
    all.addAll(seekers.keySet());
    mentors.forEach(o -> all.add(o.person()));
    Map<PersonId, Employment> employed = people.current(all);
    Known known =
        new Known(
            employed,
            organisation.roles(employed.values().stream().map(Employment::role).toList()),
            profiles.estimates(all));
    Map<PersonId, List<OfferId>> possible = possible(seekers.keySet(), mentors);
    Map<OfferId, Offer> offers =
        mentors.stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    Map<PersonId, List<OfferId>> best = new LinkedHashMap<>();
    seekers.forEach(
        (person, asked) -> best.put(person, ranked(person, asked, possible, offers, known)));
    return best;
  }

  private List<OfferId> ranked(
      PersonId person,
      Set<SkillId> asked,
      Map<PersonId, List<OfferId>> possible,
      Map<OfferId, Offer> offers,
      Known known) {
    Viewer viewer = new Viewer(person.value(), person, "", List.of(), Locale.ENGLISH);
    var seeker =
        new Seeker(
            viewer, Set.of("en"), zones.of(person), known.roleLevel(person), known.levels(person));
    var weighing = new Weighing(seeker, Map.of(), apart, Locale.ENGLISH);
    return possible.getOrDefault(person, List.of()).stream()
        .map(offers::get)
        .filter(Objects::nonNull)
        .flatMap(
            o ->
                weighing
                    .of(
                        o,
                        asked,
                        new Weighing.Known(
                            known.roleLevel(o.person()), known.levels(o.person()), null))
                    .stream())
        .sorted(
            Comparator.comparingInt(Suggestion::weight)
                .reversed()
                .thenComparing(s -> s.offer().id().toString()))
        .map(s -> s.offer().id())
        .toList();
  }

  /** Those who are neither in the person's line nor with them already. */
  public Map<PersonId, List<OfferId>> possible(Collection<PersonId> seekers, List<Offer> mentors) {
    Set<PersonId> all = new HashSet<>(seekers);
    mentors.forEach(o -> all.add(o.person()));
    Map<PersonId, Set<PersonId>> above = above(all);
    Map<PersonId, Set<PersonId>> with = with(seekers);
    Map<PersonId, List<OfferId>> possible = new HashMap<>();
    for (PersonId person : seekers) {
      possible.put(
          person,
          mentors.stream()
              .filter(o -> !o.person().equals(person))
              .filter(o -> !above.getOrDefault(person, Set.of()).contains(o.person()))
              .filter(o -> !above.getOrDefault(o.person(), Set.of()).contains(person))
              .filter(o -> !with.getOrDefault(person, Set.of()).contains(o.person()))
              .map(Offer::id)
              .toList());
    }
    return possible;
  }

  /** Everybody above each, level by level: as many queries as the company is high. */
  private Map<PersonId, Set<PersonId>> above(Set<PersonId> all) {
    Map<PersonId, PersonId> managers = new HashMap<>();
    Set<PersonId> next = all;
    for (int i = 0; i < HIGHEST && !next.isEmpty(); i++) {
      Set<PersonId> found = new HashSet<>();
      people
          .current(next)
          .forEach(
              (person, now) -> {
                if (now.manager() != null && managers.put(person, now.manager()) == null) {
                  found.add(now.manager());
                }
              });
      found.removeAll(managers.keySet());
      next = found;
    }
    Map<PersonId, Set<PersonId>> above = new HashMap<>();
    for (PersonId person : all) {
      Set<PersonId> chain = new LinkedHashSet<>();
      PersonId at = managers.get(person);
      while (at != null && chain.add(at)) {
        at = managers.get(at);
      }
      above.put(person, chain);
    }
    return above;
  }

  private Map<PersonId, Set<PersonId>> with(Collection<PersonId> seekers) {
    Map<PersonId, Set<PersonId>> with = new HashMap<>();
    db.sql(
            """
            select person, mentor from mentoring.mentorship
            where person in (select unnest(:people::uuid[])) and kind = 'mentor' and state in ('asked', 'active')
            """)
        .param("people", SqlArray.of(seekers))
        .query(
            row -> {
              with.computeIfAbsent(
                      new PersonId(row.getObject("person", UUID.class)), _ -> new HashSet<>())
                  .add(new PersonId(row.getObject("mentor", UUID.class)));
            });
    return with;
  }
}
