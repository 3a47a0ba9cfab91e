package org.waymark.app.policy.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.policy.Fact;
import org.waymark.app.policy.Scope;

/**
 * A person as rules look at them.
 *
 * @param place where they are today
 * @param movedOn the day of their last move, or null
 * @param facts those that hold today
 */
public record Subject(
    PersonId person,
    Scope place,
    LocalDate roleSince,
    LocalDate hiredOn,
    @Nullable LocalDate movedOn,
    List<Fact> facts) {
  public Subject {
    facts = List.copyOf(facts);
  }

  List<Fact> known(Fact.Kind kind) {
    return facts.isEmpty() ? facts : facts.stream().filter(f -> f.kind() == kind).toList();
  }
}
