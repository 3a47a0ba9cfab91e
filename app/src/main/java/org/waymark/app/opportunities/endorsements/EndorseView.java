package org.waymark.app.opportunities.endorsements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * The form in which a manager speaks for somebody; first what for, then what.
 *
 * @param target null while it is not chosen
 * @param barred why this viewer may not, whatever they would say
 */
public record EndorseView(
    PersonCard person,
    @Nullable Chosen target,
    List<Choice> suited,
    String q,
    @Nullable List<Choice> found,
    List<Refusal> barred,
    List<Refusal> refusals) {
  public EndorseView {
    suited = List.copyOf(suited);
    barred = List.copyOf(barred);
    refusals = List.copyOf(refusals);
  }

  public String address() {
    return "/people/" + person.id() + "/endorsements";
  }

  /** Something to speak for: a role or an opening. */
  public record Choice(String title, Words what, String query) {}

  /**
   * What it is for.
   *
   * @param conflicts what those who decide will read beside it
   */
  public record Chosen(
      String title,
      Words about,
      String role,
      String opening,
      List<Line> lines,
      List<Words> conflicts,
      EndorseForm form) {
    public Chosen {
      lines = List.copyOf(lines);
      conflicts = List.copyOf(conflicts);
    }
  }

  /** A requirement beside the level that the manager may see, 0 for none. */
  public record Line(int skill, String name, int minimum, boolean required, int level) {}
}
