package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.Move;
import org.waymark.app.policy.MoveKind;

/** Exceptions that were granted and hold today. */
public interface Granted {
  /** By person, those that have any; an exception's last day counts in. */
  Map<PersonId, List<Exempt>> holding(Collection<PersonId> people, LocalDate today);

  /**
   * What somebody is allowed.
   *
   * @param subject what it was asked for; null: any move of the kind
   */
  record Exempt(MoveKind kind, @Nullable UUID subject, Set<Rule> rules) {
    public Exempt {
      rules = Set.copyOf(rules);
    }

    public boolean covers(Move move) {
      return kind == move.kind() && (subject == null || subject.equals(move.subject()));
    }
  }
}
