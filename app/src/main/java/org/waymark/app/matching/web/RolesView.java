package org.waymark.app.matching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.RoleMap;
import org.waymark.app.shell.Trail;
import org.waymark.app.shell.Words;

/**
 * Roles to look at.
 *
 * @param found what was asked for by name; null where nothing was
 * @param map null where too few people moved from the reader's role to show anything
 * @param suggested roles that could come next, by skills and moves, the best first
 * @param chosen the role set against oneself beside the map
 * @param path the way to it that people took, where there is one
 */
public record RolesView(
    Form form,
    @Nullable Found found,
    @Nullable RoleMap map,
    List<Suggested> suggested,
    @Nullable Chosen chosen,
    @Nullable Trail path) {

  /** What was chosen in the form, and what there is to choose from. */
  public record Form(
      String family,
      String place,
      String skill,
      boolean downward,
      List<Choice> families,
      List<Choice> places,
      List<Choice> skills) {}

  /**
   * Roles by name.
   *
   * @param called whether they are called as was asked; else they mean work like it
   */
  public record Found(String asked, boolean called, List<Suggested> roles) {
    public String key() {
      return "matching.roles.found." + (roles.isEmpty() ? "none" : called ? "called" : "alike");
    }
  }

  public record Choice(String value, String label) {}

  /** A role in the list. */
  public record Suggested(
      String title, String family, String href, FitBar bar, Words why, @Nullable Words moved) {}

  /** Oneself and a role, in short. */
  public record Chosen(String title, String href, FitBar bar, List<Line> lines) {}

  /**
   * One skill of it.
   *
   * @param note what is short, or nothing
   */
  public record Line(String skill, int have, int need, boolean near, @Nullable Words note) {}
}
