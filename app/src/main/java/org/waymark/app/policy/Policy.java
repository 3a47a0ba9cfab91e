package org.waymark.app.policy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** The rules in force today, and what they say. */
public interface Policy {
  /** The version in force; what is decided now stores it. */
  PolicyVersion current();

  /** The values that hold in this place today. */
  Terms terms(Scope scope);

  /** The values that hold for each of these people, read once for all of them. */
  Map<PersonId, Terms> termsFor(Collection<Employment> people);

  /** Where a person is today, for moves of this kind; everywhere for who is not employed. */
  Scope scopeOf(PersonId person, MoveKind kind);

  /** Where an opening is. */
  Scope scopeOf(
      MoveKind kind, @Nullable RoleId role, @Nullable UnitId unit, @Nullable LocationId location);

  /**
   * The most of somebody's time that the rules leave to all their projects together, in percent,
   * wherever it is most.
   */
  int mostProjectShare();

  /**
   * Percent of somebody's time that projects may take together, this one among them: all of it
   * where an exception frees this one from the rule.
   *
   * @param project the subject of the {@link Move} to it
   */
  int projectShare(PersonId person, UUID project);

  default Verdict verdict(PersonId person, Move move) {
    return verdicts(person, List.of(move)).getFirst();
  }

  /** In the order of the moves, in a handful of queries. */
  List<Verdict> verdicts(PersonId person, List<Move> moves);

  /** Of many people and one move, in a handful of queries; who is not employed is left out. */
  Map<PersonId, Verdict> verdicts(Collection<PersonId> people, Move move);
}
