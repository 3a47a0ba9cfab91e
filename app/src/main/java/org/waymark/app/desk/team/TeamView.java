package org.waymark.app.desk.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/** A manager's people at a glance. */
public record TeamView(
    List<Person> people, List<TeamIdea> ideas, List<Filling> filling, List<PageSlot.Part> parts) {
  public TeamView {
    people = List.copyOf(people);
    ideas = List.copyOf(ideas);
    filling = List.copyOf(filling);
    parts = List.copyOf(parts);
  }

  /**
   * One of them.
   *
   * @param goal what they shared, in a word; null where nothing is shared or there is nothing
   * @param asked how many skills the role requires
   * @param there how many of them are there
   * @param shortOf the heaviest that is not
   */
  public record Person(
      String name,
      String role,
      String href,
      @Nullable String goal,
      int asked,
      int there,
      @Nullable String shortOf,
      int ideas) {
    public int percent() {
      return asked == 0 ? 100 : 100 * there / asked;
    }
  }

  /** An opening for somebody of the team. */
  public record TeamIdea(String title, String href, Words why, String person, String personHref) {}

  /** A role that the manager fills. */
  public record Filling(String title, Words state, String href) {}
}
