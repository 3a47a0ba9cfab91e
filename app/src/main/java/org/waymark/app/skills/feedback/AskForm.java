package org.waymark.app.skills.feedback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;

/**
 * What the form to ask sends; what is not what it offered is left out.
 *
 * @param q the name typed to find somebody; empty once they are chosen
 */
record AskForm(@Nullable RoleId role, List<PersonId> whom, String q, String words) {
  private static final int LONGEST = 200;

  static AskForm of(MultiValueMap<String, String> params) {
    Set<PersonId> whom = new LinkedHashSet<>();
    for (String name : List.of("with", "add")) {
      for (String value : params.getOrDefault(name, List.of())) {
        id(value).map(PersonId::new).ifPresent(whom::add);
      }
    }
    boolean added = params.getOrDefault("add", List.of()).stream().anyMatch(v -> !v.isEmpty());
    String q = text(params.getFirst("q")).strip();
    return new AskForm(
        id(text(params.getFirst("role"))).map(RoleId::new).orElse(null),
        new ArrayList<>(whom),
        added ? "" : q.substring(0, Math.min(q.length(), LONGEST)),
        text(params.getFirst("words")));
  }

  private static Optional<UUID> id(String value) {
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static String text(@Nullable String value) {
    return value == null ? "" : value.replace("\0", "").replace("\r\n", "\n");
  }
}
