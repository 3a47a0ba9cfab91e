package org.waymark.app.matching.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;

/**
 * Who works here, where, and who may be shown to others. Rows are those of the engine's index; who
 * left keeps the row and is shown to nobody. Immutable.
 */
public final class Roster {
  private final Numbering<PersonId> rows;
  private final List<Optional<Post>> posts;
  private final BitSet employed;
  private final BitSet discoverable;

  private Roster(
      Numbering<PersonId> rows, List<Optional<Post>> posts, BitSet employed, BitSet discoverable) {
    this.rows = rows;
    this.posts = posts;
    this.employed = employed;
    this.discoverable = discoverable;
  }

  /** Where somebody works. */
  public record Post(RoleId role, @Nullable LocationId location) {}

  /** What is known of somebody today; without a post they do not work here. */
  public record Entry(@Nullable Post post, boolean discoverable) {
    public static final Entry GONE = new Entry(null, false);
  }

  public static Roster empty() {
    return new Roster(Numbering.of(List.of()), List.of(), new BitSet(), new BitSet());
  }

  /** With these entries in the place of what was known of the same people. */
  public Roster with(Map<PersonId, Entry> entries) {
    Numbering<PersonId> all = rows.plus(entries.keySet());
    List<Optional<Post>> next = new ArrayList<>(posts);
    while (next.size() < all.size()) {
      next.add(Optional.empty());
    }
    BitSet here = (BitSet) employed.clone();
    BitSet found = (BitSet) discoverable.clone();
    entries.forEach(
        (person, entry) -> {
          int row = all.number(person).orElseThrow();
          next.set(row, Optional.ofNullable(entry.post()));
          here.set(row, entry.post() != null);
          found.set(row, entry.post() != null && entry.discoverable());
        });
    return new Roster(all, List.copyOf(next), here, found);
  }

  /** How many rows there are, of those who left too. */
  public int size() {
    return rows.size();
  }

  public OptionalInt row(PersonId person) {
    return rows.number(person);
  }

  public PersonId person(int row) {
    return rows.id(row);
  }

  public Optional<Post> post(int row) {
    return posts.get(row);
  }

  /** Who works here in one of these roles. */
  public List<PersonId> holding(Set<RoleId> roles) {
    return roles.isEmpty()
        ? List.of()
        : employed.stream()
            .filter(row -> posts.get(row).filter(p -> roles.contains(p.role())).isPresent())
            .mapToObj(rows::id)
            .toList();
  }

  /** Roles that somebody holds there. */
  public Set<RoleId> rolesAt(LocationId place) {
    Set<RoleId> roles = new HashSet<>();
    employed.stream()
        .forEach(
            row ->
                posts
                    .get(row)
                    .filter(p -> place.equals(p.location()))
                    .ifPresent(p -> roles.add(p.role())));
    return roles;
  }

  public boolean discoverable(PersonId person) {
    OptionalInt row = row(person);
    return row.isPresent() && discoverable.get(row.getAsInt());
  }

  public BitSet employed() {
    return (BitSet) employed.clone();
  }

  /** Those who work here and chose to be found. */
  public BitSet discoverable() {
    return (BitSet) discoverable.clone();
  }

  /** The rows of these people, as far as they work here. */
  public BitSet rowsOf(Iterable<PersonId> people) {
    BitSet found = new BitSet();
    people.forEach(p -> row(p).ifPresent(found::set));
    found.and(employed);
    return found;
  }
}
