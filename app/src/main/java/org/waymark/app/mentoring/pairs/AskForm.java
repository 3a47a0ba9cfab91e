package org.waymark.app.mentoring.pairs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import org.waymark.app.mentoring.OfferId;

/** What somebody typed who asks. */
record AskForm(Set<String> next, boolean anybody, String words) {
  static final AskForm EMPTY = new AskForm(Set.of(), false, "");

  static AskForm of(MultiValueMap<String, String> p) {
    String words = p.getFirst("words");
    return new AskForm(
        new LinkedHashSet<>(p.getOrDefault("next", List.of())),
        p.containsKey("anybody"),
        words == null ? "" : words.replace("\0", "").replace("\r\n", "\n").strip());
  }

  /** Whoever is asked first, then the others as the form had them. */
  List<OfferId> list(OfferId first) {
    List<OfferId> list = new ArrayList<>(List.of(first));
    next.stream()
        .flatMap(id -> offer(id).stream())
        .filter(o -> !o.equals(first))
        .forEach(list::add);
    return list;
  }

  static Optional<OfferId> offer(String id) {
    try {
      return Optional.of(OfferId.of(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // nobody whom this form offered
    }
  }
}
