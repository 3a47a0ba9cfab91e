package org.waymark.app.mentoring.programmes;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.shell.Figure;

/**
 * One programme.
 *
 * @param part of the viewer in it: mentor, member, or nothing
 * @param mayJoin whether they may join to have a mentor; anybody may be one
 * @param desk what learning does with it; null for everybody else
 */
public record ProgrammeView(
    Programme programme,
    String unit,
    String family,
    String part,
    boolean joinable,
    boolean mayJoin,
    List<Topic> topics,
    @Nullable Desk desk,
    List<Refusal> refusals) {
  public ProgrammeView {
    topics = List.copyOf(topics);
  }

  /** A skill that a mentor could share. */
  public record Topic(String value, String name) {}

  /**
   * For learning.
   *
   * @param acts what can be done now
   * @param lines the proposal, while there is one
   * @param figures how it goes, once it runs
   */
  public record Desk(
      Set<ProgrammeFlow.Act> acts,
      int members,
      int mentors,
      int places,
      List<Line> lines,
      List<Choice> choices,
      List<Figure> figures,
      boolean few) {
    public Desk {
      lines = List.copyOf(lines);
      choices = List.copyOf(choices);
      figures = List.copyOf(figures);
    }

    public boolean may(String act) {
      return acts.contains(ProgrammeFlow.Act.valueOf(act));
    }
  }

  /** Somebody of the cohort, and whom they would have. */
  public record Line(
      PersonId person,
      String name,
      String role,
      String about,
      @Nullable OfferId offer,
      boolean byHand) {}

  /** A mentor, and how many places are left in the proposal. */
  public record Choice(OfferId offer, String name, int left) {}

  public String address() {
    return "/mentoring-programmes/" + programme.id();
  }
}
