package org.waymark.app.desk.team;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.GapChart;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/** One person for their manager: levels, what was shared, ideas. */
public record ReportView(
    PersonCard person,
    GapChart gaps,
    List<Level> others,
    @Nullable Shared shared,
    List<Idea> openings,
    List<Idea> roles,
    List<PageSlot.Part> parts) {
  public ReportView {
    parts = List.copyOf(parts);
    others = List.copyOf(others);
    openings = List.copyOf(openings);
    roles = List.copyOf(roles);
  }

  /** A level beyond what the role asks for. */
  public record Level(String skill, int level, boolean guessed) {}

  /** What the person chose to share with this very manager. */
  public record Shared(
      List<String> roles,
      List<String> families,
      List<Words> kinds,
      List<String> places,
      @Nullable Integer months,
      @Nullable Words relocation,
      @Nullable Words direction,
      String words,
      List<Words> matters,
      List<Words> interests) {
    public Shared {
      roles = List.copyOf(roles);
      families = List.copyOf(families);
      kinds = List.copyOf(kinds);
      places = List.copyOf(places);
      matters = List.copyOf(matters);
      interests = List.copyOf(interests);
    }
  }

  /** Something to grow into. */
  public record Idea(String title, String href, Words why) {}
}
