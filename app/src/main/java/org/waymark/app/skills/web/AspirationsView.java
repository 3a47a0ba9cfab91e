package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Family;
import org.waymark.app.people.Location;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.Audience;
import org.waymark.app.skills.Aspiration;

/**
 * What I would like to do next.
 *
 * @param note my own words, which nobody else reads
 * @param manager name of my manager, or empty
 * @param until when a share of today ends
 * @param old when I last looked at it, where that is long ago; else null
 */
public record AspirationsView(
    Aspiration now,
    Choices choices,
    String note,
    Audience audience,
    List<Shared> shared,
    String manager,
    LocalDate until,
    @Nullable LocalDate old,
    List<Refusal> refusals) {
  /** What there is to choose from. */
  public record Choices(List<RoleCard> roles, List<Family> families, List<Location> places) {}

  /**
   * With whom it is shared.
   *
   * @param id of one of the shares
   * @param answers message keys of what they see, or none where it is all
   * @param until when the first of them ends
   */
  public record Shared(UUID id, Who who, List<String> answers, LocalDate until) {}

  /** A person by name, or an audience by message key. */
  public record Who(String name, String key) {}

  /** To choose from, what is chosen first. */
  public List<RoleCard> roles() {
    return first(choices.roles(), role -> now.roles().contains(role.id()));
  }

  /** To choose from, what is chosen first. */
  public List<Location> places() {
    return first(choices.places(), place -> now.places().contains(place.id()));
  }

  private static <T> List<T> first(List<T> all, Predicate<T> chosen) {
    return Stream.concat(all.stream().filter(chosen), all.stream().filter(chosen.negate()))
        .toList();
  }

  public List<Aspiration.Kind> kinds() {
    return List.of(Aspiration.Kind.values());
  }

  public List<Aspiration.Direction> directions() {
    return List.of(Aspiration.Direction.values());
  }

  public List<Aspiration.Matter> matters() {
    return List.of(Aspiration.Matter.values());
  }

  public List<Aspiration.Relocation> relocations() {
    return List.of(Aspiration.Relocation.values());
  }

  public String key(Enum<?> value) {
    return "skills."
        + value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
        + "."
        + value.name().toLowerCase(Locale.ROOT);
  }
}
