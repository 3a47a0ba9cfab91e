package org.waymark.app.mobility.model;

import java.util.Locale;
import java.util.Set;
import org.waymark.app.policy.Step;

/** What a step asks; each has the clock that policy gives to its sort. */
public enum StepKind {
  RELEASE(Step.RELEASE),
  HOST_MANAGER(Step.HOST_MANAGER),
  HOME_HR(Step.HR_PARTNER),
  HOST_HR(Step.HR_PARTNER),
  GLOBAL_MOBILITY(Step.GLOBAL_MOBILITY),
  RIGHT_TO_WORK(Step.RIGHT_TO_WORK),
  TAX(Step.TAX),
  FINANCE(Step.FINANCE),
  LEADERSHIP(Step.LEADERSHIP),
  /** Whether the place that the person came from takes them back. */
  RETURN_HOME(Step.HOST_MANAGER),
  RETURN_HOST(Step.HOST_MANAGER),
  RETURN_HR(Step.HR_PARTNER);

  private static final Set<StepKind> CLOSE = Set.of(RELEASE, HOST_MANAGER, HOME_HR, HOST_HR);
  private final Step sort;

  StepKind(Step sort) {
    this.sort = sort;
  }

  public Step sort() {
    return sort;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static StepKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Part of the way back, not of the way there. */
  public boolean back() {
    return switch (this) {
      case RETURN_HOME, RETURN_HOST, RETURN_HR -> true;
      case RELEASE, HOST_MANAGER, HOME_HR, HOST_HR -> false;
      case GLOBAL_MOBILITY, RIGHT_TO_WORK, TAX, FINANCE, LEADERSHIP -> false;
    };
  }

  /** What has to be agreed first; all else goes on beside each other. */
  public Set<StepKind> after() {
    return switch (this) {
      case RELEASE, HOST_MANAGER, HOME_HR, HOST_HR -> Set.of();
      case RETURN_HOME, RETURN_HOST, RETURN_HR -> Set.of();
      case GLOBAL_MOBILITY, RIGHT_TO_WORK -> CLOSE;
      case TAX -> Set.of(GLOBAL_MOBILITY);
      case FINANCE -> Set.of(HOST_MANAGER, TAX);
      case LEADERSHIP -> Set.of(HOME_HR, HOST_HR, GLOBAL_MOBILITY, RIGHT_TO_WORK, TAX, FINANCE);
    };
  }
}
