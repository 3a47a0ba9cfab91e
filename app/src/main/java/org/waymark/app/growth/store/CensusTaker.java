package org.waymark.app.growth.store;

import java.time.Clock;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.growth.model.Areas;
import org.waymark.app.growth.model.Catalogue;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Holders;
import org.waymark.app.growth.model.Post;
import org.waymark.app.growth.model.Workforce;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Takes a census: everybody employed with their levels, and all that is asked for. */
@Component
class CensusTaker {
  private final People people;
  private final Organisation organisation;
  private final Profiles profiles;
  private final PostReader posts;
  private final Skills skills;
  private final Clock clock;

  CensusTaker(
      People people,
      Organisation organisation,
      Profiles profiles,
      PostReader posts,
      Skills skills,
      Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.profiles = profiles;
    this.posts = posts;
    this.skills = skills;
    this.clock = clock;
  }

  Census take() {
    var areas = new Areas(organisation.units());
    List<Family> families = organisation.families();
    Map<RoleId, Integer> familyOf = familyOf(families);
    List<Employment> employed =
        people.everyoneEmployed().stream().filter(e -> areas.number(e.unit()) >= 0).toList();
    int[] units = employed.stream().mapToInt(e -> areas.number(e.unit())).toArray();
    int[] theirs =
        employed.stream().mapToInt(e -> familyOf.getOrDefault(e.role(), families.size())).toArray();
    Map<PersonId, Integer> numbers = new HashMap<>();
    employed.forEach(e -> numbers.put(e.person(), numbers.size()));
    List<Post> asked = posts.read(areas, employed, familyOf, families.size());
    return new Census(
        clock.instant(),
        areas,
        families,
        new Workforce(units, theirs, found(numbers), holders(numbers)),
        asked,
        catalogue(asked));
  }

  private Catalogue catalogue(List<Post> posts) {
    Set<SkillId> asked =
        posts.stream()
            .flatMap(post -> post.asks().keySet().stream())
            .map(SkillId::new)
            .collect(Collectors.toSet());
    return new Catalogue(skills.cards(asked), skills.groups());
  }

  private Map<RoleId, Integer> familyOf(List<Family> families) {
    Map<String, Integer> byCode = new HashMap<>();
    families.forEach(family -> byCode.put(family.code(), byCode.size()));
    Map<RoleId, Integer> familyOf = new HashMap<>();
    for (RoleCard role : organisation.roles()) {
      Family family = role.family();
      if (family != null) {
        familyOf.put(role.id(), byCode.getOrDefault(family.code(), families.size()));
      }
    }
    return familyOf;
  }

  private BitSet found(Map<PersonId, Integer> numbers) {
    Set<PersonId> discoverable = profiles.everyoneDiscoverable();
    var found = new BitSet(numbers.size());
    numbers.forEach(
        (person, number) -> {
          if (discoverable.contains(person)) {
            found.set(number);
          }
        });
    return found;
  }

  private Holders holders(Map<PersonId, Integer> numbers) {
    var gathering = new Holders.Gathering();
    profiles.everyEstimate(
        profile -> {
          Integer number = numbers.get(profile.person());
          if (number != null) {
            profile
                .estimates()
                .forEach(
                    e ->
                        gathering.add(
                            number,
                            e.skill().value(),
                            e.level(),
                            e.origin() == Profiles.Origin.ROLE));
          }
        });
    return gathering.done();
  }
}
