package org.waymark.app.mobility.border.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.border.Estimates.Estimate;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.BorderAct;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Library;
import org.waymark.app.shell.Trail;

/**
 * An international case as one viewer sees it.
 *
 * @param asked the viewer's own questions of the questionnaire
 * @param said answers of others that the viewer may read
 * @param helps procedures and resources for a move there
 */
public record AbroadView(
    BorderCase border,
    PersonCard person,
    Set<BorderPart> parts,
    Trail trail,
    Estimate estimate,
    List<Question> asked,
    List<Question> said,
    List<Group> groups,
    List<Group> confidential,
    Set<String> countries,
    List<Happened> happened,
    List<Library.Card> helps,
    LocalDate today,
    List<Refusal> refusals) {
  public AbroadView {
    parts = Set.copyOf(parts);
    asked = List.copyOf(asked);
    said = List.copyOf(said);
    groups = List.copyOf(groups);
    confidential = List.copyOf(confidential);
    countries = new TreeSet<>(countries);
    happened = List.copyOf(happened);
    helps = List.copyOf(helps);
    refusals = List.copyOf(refusals);
  }

  /** A question with its answer, if there is one. */
  public record Question(Risk risk, @Nullable Answer answer) {
    public boolean is(Answer other) {
      return answer == other;
    }
  }

  /** Tasks of one area. */
  public record Group(Area area, List<TaskLine> tasks) {
    public Group {
      tasks = List.copyOf(tasks);
    }
  }

  /** What happened, and what was said. */
  public record Happened(
      BorderStage stage, LocalDate on, @Nullable String by, @Nullable String why) {}

  public boolean mine() {
    return parts.contains(BorderPart.PERSON);
  }

  /** Whether openings there are of use to the viewer. */
  public boolean looking() {
    return mine() && border.stage().ahead();
  }

  public boolean hr() {
    return parts.contains(BorderPart.HR_PARTNER);
  }

  public boolean leader() {
    return parts.contains(BorderPart.LEADER);
  }

  /** Sees the case itself, not only a task in it. */
  public boolean story() {
    return mine() || hr() || leader() || parts.contains(BorderPart.GLOBAL_MOBILITY);
  }

  public boolean may(BorderAct act) {
    return parts.stream().anyMatch(part -> border.may(part, act));
  }

  /** Answers that may still change. */
  public boolean answerable() {
    return !asked.isEmpty()
        && (border.stage() == BorderStage.PREPARATION || border.stage() == BorderStage.MOVING);
  }

  public long done() {
    return groups.stream().flatMap(g -> g.tasks().stream()).filter(TaskLine::done).count();
  }

  public long all() {
    return groups.stream().mapToLong(g -> g.tasks().size()).sum();
  }

  public long holding() {
    return groups.stream()
        .flatMap(g -> g.tasks().stream())
        .filter(t -> t.blocking() && !t.done())
        .count();
  }
}
