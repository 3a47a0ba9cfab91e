package org.waymark.app.matching.snapshot;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Change;
import org.waymark.app.matching.model.Change.Kind;

/** What was read from the log and is not yet worked in; survives a failure. */
final class Backlog {
  /** From so many changed people on, reading everybody is quicker. */
  private static final int MANY = 2_000;

  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Set<PersonId> people = new HashSet<>();

  void add(Collection<Change> changes) {
    for (Change change : changes) {
      if (change.kind() == Kind.PERSON) {
        people.add(new PersonId(Objects.requireNonNull(change.subject())));
      } else {
        kinds.add(change.kind());
      }
    }
  }

  void everything() {
    kinds.add(Kind.TAXONOMY);
  }

  boolean empty() {
    return kinds.isEmpty() && people.isEmpty();
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  /** Whether all people have to be read. */
  boolean allPeople() {
    return Stream.of(Kind.TAXONOMY, Kind.PEOPLE, Kind.PROFILES).anyMatch(this::has)
        || people.size() > MANY;
  }

  List<PersonId> people() {
    return List.copyOf(people);
  }

  void clear() {
    kinds.clear();
    people.clear();
  }
}
