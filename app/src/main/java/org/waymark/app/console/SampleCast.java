package org.waymark.app.console;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;
import org.waymark.samples.NamedPerson;

/** Who is in the stories of a sample company, what they speak of, and when. */
@Component
class SampleCast {
  private final People people;
  private final Organisation organisation;
  private final Skills skills;
  private final Clock clock;

  SampleCast(People people, Organisation organisation, Skills skills, Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.skills = skills;
    this.clock = clock;
  }

  PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  /** Everybody who has a story. */
  Set<PersonId> everybody() {
    return NamedPeople.all().stream()
        .flatMap(named -> people.byNumber(named.number()).stream())
        .collect(Collectors.toSet());
  }

  /** Somebody of the stories, with these hats beside that of an employee. */
  Viewer viewer(String key, Hat... hats) {
    NamedPerson named = NamedPeople.get(key);
    return viewer(person(key), named.givenName() + " " + named.familyName(), hats);
  }

  /** Somebody who may have no story. */
  static Viewer self(PersonId person) {
    return viewer(person, "");
  }

  private static Viewer viewer(PersonId person, String name, Hat... hats) {
    List<Grant> grants = new ArrayList<>(List.of(new Grant(Hat.EMPLOYEE, null)));
    for (Hat hat : hats) {
      grants.add(new Grant(hat, null));
    }
    return new Viewer(person.value(), person, name, grants, Locale.ENGLISH);
  }

  UnitId unit(String code) {
    return Objects.requireNonNull(
        organisation.unitCodes().get(code), () -> "The sample has no unit " + code);
  }

  SkillId skill(String code) {
    return skills
        .byCode(code)
        .orElseThrow(() -> new IllegalStateException("The sample has no skill " + code));
  }

  /** By its title; a company with other roles may have none. */
  Optional<RoleId> role(String title) {
    return organisation.roles().stream()
        .filter(r -> r.title().equals(title))
        .map(RoleCard::id)
        .findFirst();
  }

  /** Plays on days before today; the clock stands afterwards where it stood. */
  void inThePast(Consumer<SampleDays> story) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      story.accept(days -> movable.set(now.minusDays(days)));
    } finally {
      movable.set(now);
    }
  }

  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }
}
