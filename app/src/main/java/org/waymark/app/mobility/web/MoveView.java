package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.StepId;
import org.waymark.app.mobility.model.Act;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.MoveState;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.model.ReleaseWindow;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.PageSlot;

/**
 * A move as one viewer sees it.
 *
 * @param plan what may be typed into the form for the day
 * @param guidance what others put beside a release that waits for the viewer
 */
public record MoveView(
    MoveCase move,
    PersonCard person,
    Set<Part> parts,
    List<Field> record,
    List<StepLine> steps,
    ReleaseWindow window,
    Plan plan,
    List<Delay> delays,
    MoveParts more,
    List<PageSlot.Part> guidance,
    List<Refusal> refusals) {
  public MoveView {
    parts = Set.copyOf(parts);
    record = List.copyOf(record);
    steps = List.copyOf(steps);
    delays = List.copyOf(delays);
    guidance = List.copyOf(guidance);
    refusals = List.copyOf(refusals);
  }

  /** A line of the record: what stands there before, and after. */
  public record Field(String name, String before, String after) {
    public boolean differs() {
      return !before.equals(after);
    }
  }

  /**
   * The day of the move as the form offers it.
   *
   * @param warned asks whether that day is meant although nobody works on it
   */
  public record Plan(LocalDate on, LocalDate earliest, boolean warned) {}

  /** Days that it was put off. */
  public record Delay(String cause, int days, @Nullable String by, String why, LocalDate on) {}

  public MoveStage stage() {
    return move.stage();
  }

  /** With an answer that was typed and refused. */
  MoveView typed(StepId step, StepLine.Draft answer) {
    return new MoveView(
        move,
        person,
        parts,
        record,
        steps.stream().map(s -> s.id().equals(step) ? s.saying(answer) : s).toList(),
        window,
        plan,
        delays,
        more,
        guidance,
        refusals);
  }

  public boolean mine() {
    return parts.contains(Part.PERSON);
  }

  public boolean hr() {
    return parts.contains(Part.HR_PARTNER);
  }

  public boolean host() {
    return parts.contains(Part.HOST_MANAGER);
  }

  public boolean home() {
    return parts.contains(Part.HOME_MANAGER);
  }

  /** Why it was cancelled, for those who read reasons. */
  public @Nullable String cancelled() {
    return move.state() instanceof MoveState.Cancelled(String why) && (mine() || hr()) ? why : null;
  }

  public boolean may(Act act) {
    return parts.stream().anyMatch(part -> move.may(part, act));
  }

  public List<StepLine> waiting() {
    return steps.stream().filter(StepLine::mine).toList();
  }

  public List<StepLine> there() {
    return steps.stream().filter(s -> !s.kind().back()).toList();
  }

  public List<StepLine> back() {
    return steps.stream().filter(s -> s.kind().back()).toList();
  }
}
