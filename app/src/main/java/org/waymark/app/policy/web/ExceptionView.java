package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.ExceptionLife.Stage;
import org.waymark.app.policy.model.ExceptionRequest;

/**
 * One request.
 *
 * @param what what it is for
 * @param href its page, where it has one
 * @param rules as they read in the version that it was asked under
 * @param person name of who asks
 * @param decider name of whose answer it waits for, or whose it was
 * @param mine whether the viewer asked
 * @param theirs whether the viewer may answer now
 * @param until what is offered as the last day
 * @param choice an answer that was typed and refused
 */
public record ExceptionView(
    ExceptionRequest request,
    String what,
    @Nullable String href,
    List<RuleLine> rules,
    String person,
    String decider,
    List<Step> steps,
    boolean mine,
    boolean theirs,
    boolean late,
    LocalDate dueOn,
    LocalDate until,
    List<Refusal> refusals,
    String words,
    String choice) {
  /** A stage it came to; the name is empty where the clock did it. */
  public record Step(Stage stage, LocalDate day, String name, @Nullable String why) {}

  /** With an answer that was typed and refused. */
  ExceptionView answering(String chosen, @Nullable LocalDate last) {
    return new ExceptionView(
        request,
        what,
        href,
        rules,
        person,
        decider,
        steps,
        mine,
        theirs,
        late,
        dueOn,
        last == null ? until : last,
        refusals,
        words,
        chosen);
  }

  public String address() {
    return "/exceptions/" + request.id();
  }
}
