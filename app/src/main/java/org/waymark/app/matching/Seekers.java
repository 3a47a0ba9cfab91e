package org.waymark.app.matching;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.Profiles;
import org.waymark.engine.person.MoveKind;
import org.waymark.engine.person.Seeker;
import org.waymark.engine.person.Wishes;

/**
 * A person as the engine sees them when it ranks for themselves. Wishes are read here and nowhere
 * else, for the person's own pages; they are never part of what is kept in memory.
 */
@Component
class Seekers {
  private final Aspirations aspirations;
  private final Profiles profiles;

  Seekers(Aspirations aspirations, Profiles profiles) {
    this.aspirations = aspirations;
    this.profiles = profiles;
  }

  Seeker of(Snapshot now, PersonId person) {
    return new Seeker(now.profile(person), now.standing(person), wishes(now, person));
  }

  private Wishes wishes(Snapshot now, PersonId person) {
    Aspiration wish = aspirations.of(person);
    List<Interest> interests = profiles.interests(List.of(person)).getOrDefault(person, List.of());
    return new Wishes(
        new Wishes.Targets(
            numbers(wish.roles(), now.roles()::number),
            numbers(wish.families(), now.roles()::family)),
        new Wishes.Interests(
            skills(interests, Wish.USE),
            skills(interests, Wish.GROW),
            skills(interests, Wish.RATHER_NOT)),
        new Wishes.Terms(
            wish.kinds().stream().map(k -> MoveKind.valueOf(k.name())).collect(Collectors.toSet()),
            numbers(wish.places(), now.sites()::site),
            Wishes.Relocation.valueOf(wish.relocation().name()),
            months(wish.horizonMonths())));
  }

  private static OptionalInt months(@Nullable Integer months) {
    return months == null ? OptionalInt.empty() : OptionalInt.of(months);
  }

  private static Set<Integer> skills(List<Interest> interests, Wish wish) {
    return interests.stream()
        .filter(i -> i.wish() == wish)
        .map(i -> i.skill().value())
        .collect(Collectors.toSet());
  }

  private static <I> Set<Integer> numbers(List<I> ids, Function<I, OptionalInt> number) {
    return ids.stream()
        .map(number)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .collect(Collectors.toSet());
  }
}
