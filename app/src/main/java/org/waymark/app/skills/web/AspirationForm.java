package org.waymark.app.skills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;

/** What a form about wishes sends; what does not read as what it should be is left out. */
public record AspirationForm(
    @Nullable List<String> roles,
    @Nullable List<String> families,
    @Nullable List<String> kinds,
    @Nullable List<String> places,
    @Nullable String horizon,
    @Nullable String relocate,
    @Nullable String direction,
    @Nullable String words,
    @Nullable List<String> matters) {

  Aspiration read() {
    return new Aspiration(
        read(roles, text -> new RoleId(UUID.fromString(text))),
        read(families, Typed::clean),
        read(kinds, Aspiration.Kind::of),
        read(places, text -> new LocationId(UUID.fromString(text))),
        months(),
        relocate == null || !relocate.matches("no|maybe|yes")
            ? Aspiration.Relocation.MAYBE
            : Aspiration.Relocation.of(relocate),
        read(direction == null ? List.of() : List.of(direction), Aspiration.Direction::of).stream()
            .findFirst()
            .orElse(null),
        words == null ? "" : Typed.clean(words).strip(),
        read(matters, Aspiration.Matter::of));
  }

  private @Nullable Integer months() {
    return horizon == null || !horizon.strip().matches("\\d{1,4}")
        ? null
        : Integer.valueOf(horizon.strip());
  }

  private static <T> List<T> read(@Nullable List<String> sent, Function<String, T> each) {
    List<T> all = new ArrayList<>();
    for (String text : sent == null ? List.<String>of() : sent) {
      try {
        if (!text.isBlank()) {
          all.add(each.apply(text));
        }
      } catch (IllegalArgumentException _) {
        // nothing that this form offered
      }
    }
    return all.stream().distinct().toList();
  }
}
