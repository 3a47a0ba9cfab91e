package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.Mentoring;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Spell;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** People without a story who talk to others or mentor them. */
@Component
class SampleOtherOffers {
  private static final int TALKERS = 60;
  private static final int FURTHER = 4;
  private static final int MORE = 24;
  private final Mentoring mentoring;
  private final Profiles profiles;
  private final Careers careers;
  private final People people;
  private final SampleCast cast;
  private final Zones zones;

  SampleOtherOffers(
      Mentoring mentoring,
      Profiles profiles,
      Careers careers,
      People people,
      SampleCast cast,
      Zones zones) {
    this.mentoring = mentoring;
    this.profiles = profiles;
    this.careers = careers;
    this.people = people;
    this.cast = cast;
    this.zones = zones;
  }

  /** How many there are. */
  int make() {
    return talkers() + further();
  }

  /** Some of those who moved and can be found. */
  private int talkers() {
    Set<PersonId> moved =
        careers.spells(List.copyOf(profiles.everyoneDiscoverable())).entrySet().stream()
            .filter(e -> e.getValue().stream().map(Spell::role).distinct().count() > 1)
            .map(Map.Entry::getKey)
            .filter(people::employed)
            .collect(Collectors.toSet());
    List<PersonId> some = byNumber(moved).limit(TALKERS).toList();
    for (PersonId person : some) {
      done(
          mentoring.offer(
              SampleCast.self(person),
              SampleOffers.draft(SupportKind.TALK, 2, Set.of(), "", zones.of(person))));
    }
    return some.size();
  }

  /** People beside the stories, for what they are best at. */
  private int further() {
    Set<PersonId> named = cast.everybody();
    Set<PersonId> others =
        people.everyoneEmployed().stream()
            .map(Employment::person)
            .filter(p -> !named.contains(p))
            .collect(Collectors.toSet());
    List<PersonId> some = byNumber(others).limit(8L * MORE).toList();
    Map<PersonId, List<Estimate>> levels = profiles.estimates(some);
    int offered = 0;
    for (PersonId person : some) {
      Set<SkillId> best =
          levels.getOrDefault(person, List.of()).stream()
              .filter(e -> e.level() >= FURTHER)
              .map(Estimate::skill)
              .limit(3)
              .collect(Collectors.toSet());
      if (!best.isEmpty() && offered < MORE) {
        done(
            mentoring.offer(
                SampleCast.self(person),
                SampleOffers.draft(SupportKind.MENTOR, 2, best, "", zones.of(person))));
        offered++;
      }
    }
    return offered;
  }

  /** In the order in which the sample has them, which is the same each time it is founded. */
  private Stream<PersonId> byNumber(Set<PersonId> some) {
    return people.cards(some).values().stream()
        .sorted(Comparator.comparing(PersonCard::number))
        .map(PersonCard::id);
  }
}
