package org.waymark.app.mobility.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Terms;

/** Who has to agree to a move: those close to it always, the others where it needs them. */
public final class Chain {
  private Chain() {}

  /**
   * What the chain follows from.
   *
   * @param informed the manager of a person is told and not asked: a project takes little time
   * @param elsewhere the new place is in another country
   * @param otherEmployer the new place is with another legal entity
   * @param onePartner the same HR partners have both units
   * @param leadership from which level on leaders agree, and for how many levels up at once
   */
  public record Needs(
      MoveKind kind,
      boolean informed,
      boolean elsewhere,
      boolean otherEmployer,
      boolean onePartner,
      @Nullable Integer levelBefore,
      @Nullable Integer levelAfter,
      Terms.Leadership leadership) {
    private boolean steep() {
      if (levelAfter == null) {
        return false;
      }
      boolean leading = levelAfter >= leadership.fromLevel();
      return levelBefore == null
          ? leading
          : levelAfter - levelBefore >= leadership.leap() || (leading && levelAfter > levelBefore);
    }
  }

  public static List<StepKind> of(Needs needs) {
    List<StepKind> chain = new ArrayList<>(List.of(StepKind.RELEASE, StepKind.HOST_MANAGER));
    if (needs.kind() == MoveKind.PROJECT && needs.informed()) {
      return List.of(StepKind.HOST_MANAGER);
    }
    if (needs.kind() == MoveKind.PROJECT || needs.kind() == MoveKind.SHADOWING) {
      return chain;
    }
    chain.add(StepKind.HOME_HR);
    if (!needs.onePartner()) {
      chain.add(StepKind.HOST_HR);
    }
    if (needs.elsewhere()) {
      chain.addAll(List.of(StepKind.GLOBAL_MOBILITY, StepKind.RIGHT_TO_WORK, StepKind.TAX));
    }
    if (needs.elsewhere() || needs.otherEmployer()) {
      chain.add(StepKind.FINANCE);
    }
    if (needs.elsewhere() || needs.steep()) {
      chain.add(StepKind.LEADERSHIP);
    }
    return chain;
  }

  /** Both managers and HR, at once. */
  public static List<StepKind> back() {
    return List.of(StepKind.RETURN_HOME, StepKind.RETURN_HOST, StepKind.RETURN_HR);
  }

  /** Which of those that wait may be asked now. */
  public static List<MoveStep> ready(List<MoveStep> steps) {
    Set<StepKind> open =
        Set.copyOf(steps.stream().filter(s -> !s.state().agreed()).map(MoveStep::kind).toList());
    return steps.stream()
        .filter(s -> s.state() instanceof StepState.Waiting)
        .filter(s -> s.kind().after().stream().noneMatch(open::contains))
        .toList();
  }
}
