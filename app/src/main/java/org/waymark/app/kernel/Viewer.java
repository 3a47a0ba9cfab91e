package org.waymark.app.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking, as of this request. Every door that shows or changes something takes one.
 *
 * @param account the account signed in
 * @param personId the person behind it; a pure administrator account has none
 * @param name how to greet them
 * @param grants hats given in Waymark, {@link Hat#EMPLOYEE} and {@link Hat#MANAGER} from today's
 *     employment among them
 * @param language the language of pages
 */
public record Viewer(
    UUID account, @Nullable PersonId personId, String name, List<Grant> grants, Locale language) {
  public Viewer {
    grants = List.copyOf(grants);
  }

  public Optional<PersonId> person() {
    return Optional.ofNullable(personId);
  }

  /** The person behind the account; a page without a person behind it does not exist. */
  public PersonId self() {
    return person().orElseThrow(NotYours::new);
  }

  public boolean is(PersonId other) {
    return other.equals(personId);
  }

  public boolean wears(Hat hat) {
    return grants.stream().anyMatch(g -> g.hat() == hat);
  }

  public Set<Hat> hats() {
    return grants.stream().map(Grant::hat).collect(Collectors.toUnmodifiableSet());
  }

  /** Units for which this hat was given; an empty list when it was given for the whole company. */
  public List<UUID> unitsAs(Hat hat) {
    List<Grant> given = grants.stream().filter(g -> g.hat() == hat).toList();
    if (given.stream().anyMatch(g -> g.unit() == null)) {
      return List.of();
    }
    return given.stream().map(g -> java.util.Objects.requireNonNull(g.unit())).toList();
  }
}
