package org.waymark.app.matching.snapshot;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Change;
import org.waymark.app.matching.model.Change.Kind;
import org.waymark.app.matching.model.Roster;
import org.waymark.app.people.RoleId;

/** What was read from the log and is not yet worked in; survives a failure. */
final class Backlog {
  /** From so many changed people on, reading everybody is quicker. */
  private static final int MANY = 2_000;

  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Set<PersonId> people = new HashSet<>();
  private final Set<RoleId> roles = new HashSet<>();

  void add(Collection<Change> changes) {
    for (Change change : changes) {
      switch (change.kind()) {
        case PERSON -> people.add(new PersonId(Objects.requireNonNull(change.subject())));
        case ROLE -> roles.add(new RoleId(Objects.requireNonNull(change.subject())));
        default -> kinds.add(change.kind());
      }
    }
  }

  void everything() {
    kinds.add(Kind.TAXONOMY);
  }

  boolean empty() {
    return kinds.isEmpty() && people.isEmpty() && roles.isEmpty();
  }

  boolean has(Kind kind) {
    return kinds.contains(kind);
  }

  /** Whether everything has to be read. */
  boolean all() {
    return has(Kind.TAXONOMY) || has(Kind.PEOPLE) || people.size() > MANY;
  }

  /** Those who changed, and those who hold a role that did. */
  Set<PersonId> people(Roster roster) {
    Set<PersonId> all = new HashSet<>(people);
    all.addAll(roster.holding(roles));
    return all;
  }

  boolean roles() {
    return !roles.isEmpty();
  }

  void clear() {
    kinds.clear();
    people.clear();
    roles.clear();
  }
}
