package org.waymark.app.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/** What the rules of a version say of a person and a move. Reasons are for the person alone. */
public sealed interface Verdict {
  PolicyVersion version();

  /** Why, for the person; nothing where nothing stands in the way. */
  List<Refusal> reasons();

  /** Nothing stands in the way. */
  record Eligible(PolicyVersion version) implements Verdict {
    @Override
    public List<Refusal> reasons() {
      return List.of();
    }
  }

  /** Time will take it out of the way. */
  record NotYet(LocalDate from, List<Refusal> reasons, PolicyVersion version) implements Verdict {
    public NotYet {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Somebody may allow it.
   *
   * @param within how long they have for an answer
   * @param from when it needs none any more, where that is known
   */
  record NeedsException(
      List<Refusal> reasons,
      Decider decidedBy,
      Duration within,
      @Nullable LocalDate from,
      PolicyVersion version)
      implements Verdict {
    public NeedsException {
      reasons = List.copyOf(reasons);
    }
  }

  /** Neither time nor an exception helps; something else has to change first. */
  record Blocked(List<Refusal> reasons, PolicyVersion version) implements Verdict {
    public Blocked {
      reasons = List.copyOf(reasons);
    }
  }

  default boolean eligible() {
    return this instanceof Eligible;
  }

  /** What anybody but the person may learn: whether, or from when; never why, nor who decides. */
  default Verdict forOthers() {
    return switch (this) {
      case Eligible e -> e;
      case NotYet(LocalDate from, List<Refusal> _, PolicyVersion v) ->
          new NotYet(from, List.of(), v);
      case NeedsException(
              List<Refusal> _,
              Decider _,
              Duration _,
              @Nullable LocalDate from,
              PolicyVersion v) ->
          from == null ? new Blocked(List.of(), v) : new NotYet(from, List.of(), v);
      case Blocked(List<Refusal> _, PolicyVersion v) -> new Blocked(List.of(), v);
    };
  }
}
