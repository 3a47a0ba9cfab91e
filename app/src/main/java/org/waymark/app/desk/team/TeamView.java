package org.waymark.app.desk.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * A manager's people at a glance.
 *
 * @param week what matters most, at most one for each person
 */
public record TeamView(
    List<Card> week,
    List<Person> people,
    List<TeamIdea> ideas,
    List<Filling> filling,
    List<PageSlot.Part> parts) {
  public TeamView {
    week = List.copyOf(week);
    people = List.copyOf(people);
    ideas = List.copyOf(ideas);
    filling = List.copyOf(filling);
    parts = List.copyOf(parts);
  }

  /** Something to do next for somebody. */
  public record Card(String person, Words what, @Nullable LocalDate due, String href) {}

  /**
   * One of them.
   *
   * @param goal what they shared, in a word; null where nothing is shared or there is nothing
   * @param ready for that goal, or else for their role
   * @param doing what comes next in the plan that they show
   * @param next what the manager could do next for them
   */
  public record Person(
      String name,
      String role,
      String href,
      @Nullable String goal,
      Ready ready,
      @Nullable Step doing,
      @Nullable TalkStanding talk,
      @Nullable Step next,
      int ideas) {}

  /** How far they are, in words and of a hundred. */
  public record Ready(Words words, int percent) {}

  /** Something to do. */
  public record Step(Words what, String href, @Nullable LocalDate due) {}

  /** An opening for somebody of the team. */
  public record TeamIdea(String title, String href, Words why, String person, String personHref) {}

  /** A role that the manager fills. */
  public record Filling(String title, Words state, String href) {}
}
