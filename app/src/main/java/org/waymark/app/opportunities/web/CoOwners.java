package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.PersonId;

/**
 * With whom somebody fills an opening, as their form has it until it is kept.
 *
 * @param people chosen so far, in order
 * @param q the name typed to find another
 */
public record CoOwners(List<PersonId> people, String q) {
  private static final int LONGEST = 200;

  static CoOwners of(Set<PersonId> people) {
    return new CoOwners(List.copyOf(people), "");
  }

  /** With whoever was added, and without whoever was removed. */
  static CoOwners of(MultiValueMap<String, String> params) {
    Set<PersonId> all = new LinkedHashSet<>();
    read(params, "co", Set::add, all);
    read(params, "addCo", Set::add, all);
    read(params, "removeCo", Set::remove, all);
    String q = text(params.getFirst("who"));
    return new CoOwners(new ArrayList<>(all), chosen(params) ? "" : q);
  }

  /**
   * Whether the form asks for a change of this list rather than to be kept: a button of the list
   * was pressed, or a name was typed and nobody chosen yet, so that it is not lost.
   */
  static boolean changes(MultiValueMap<String, String> params) {
    String act = text(params.getFirst("act"));
    boolean typed = !text(params.getFirst("who")).isEmpty();
    boolean chosen = chosen(params);
    return switch (act) {
      case "find" -> true;
      case "keep" -> typed && !chosen;
      case "enter" -> typed;
      default -> params.containsKey("removeCo") || chosen || typed;
    };
  }

  private static boolean chosen(MultiValueMap<String, String> params) {
    return params.getOrDefault("addCo", List.of()).stream().anyMatch(value -> !value.isEmpty());
  }

  private static void read(
      MultiValueMap<String, String> params,
      String name,
      BiConsumer<Set<PersonId>, PersonId> what,
      Set<PersonId> all) {
    for (String value : params.getOrDefault(name, List.of())) {
      id(value).ifPresent(id -> what.accept(all, id));
    }
  }

  private static Optional<PersonId> id(String value) {
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(new PersonId(UUID.fromString(value)));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nothing that this form offered
    }
  }

  private static String text(@Nullable String value) {
    String text = value == null ? "" : value.replace("\0", "").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
