package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
 */
public record AspirationsView(
    Aspiration now,
    Choices choices,
    String note,
    Audience audience,
    List<Shared> shared,
    String manager,
    LocalDate until,
    List<Refusal> refusals) {
  /** What there is to choose from. */
  public record Choices(List<RoleCard> roles, List<Family> families, List<Location> places) {}

  /** A share that holds. */
  public record Shared(UUID id, Who who, LocalDate until) {}

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
