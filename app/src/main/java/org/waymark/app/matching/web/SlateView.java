package org.waymark.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.shell.Figure;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.Words;

/**
 * A slate as a page.
 *
 * @param shown how many are shown, of how many, and how many of those have all that is required
 * @param more address of a longer one, where there are more people
 * @param end how many come after the longest one
 */
public record SlateView(
    OpeningCard opening,
    boolean asks,
    List<Figure> figures,
    List<Row> ranked,
    List<Row> notYet,
    @Nullable Words shown,
    @Nullable String more,
    @Nullable Words end) {

  public String address() {
    return "/team/openings/" + opening.id() + "/slate";
  }

  public boolean draft() {
    return opening.stage().early();
  }

  public boolean over() {
    return opening.stage().over();
  }

  public boolean nobody() {
    return ranked.isEmpty() && notYet.isEmpty();
  }

  /**
   * One colleague.
   *
   * @param rank null for none
   * @param range null where the rank does not move
   * @param application address of what they sent, where they applied
   * @param missing names of the required skills that are not there
   * @param advocates names of managers who speak for them, or empty
   * @param why the explanation, on the row that is open
   */
  public record Row(
      String opening,
      String person,
      String name,
      String sub,
      @Nullable Integer rank,
      @Nullable Words range,
      FitBar bar,
      boolean applied,
      @Nullable String application,
      String missing,
      String advocates,
      @Nullable Explained why) {
    public String href() {
      return "/team/openings/" + opening + "/slate/" + person;
    }
  }

  /** Why somebody's number is what it is, for those who fill the opening. */
  public record Explained(
      String person,
      String name,
      boolean applied,
      int score,
      int of,
      List<Line> lines,
      Words carries,
      @Nullable Words gap) {}

  /**
   * One requirement.
   *
   * @param counted what earned the points
   * @param sure how sure the level is; null where there is none
   * @param likely between which levels the truth lies; null where it is one
   */
  public record Line(
      String skill,
      int minimum,
      boolean required,
      Words counted,
      int have,
      boolean near,
      @Nullable Words sure,
      @Nullable Words likely,
      int points,
      int of) {}
}
