package org.waymark.app.growth;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.RoleId;

/** Plays plans through the very doors that the pages use: for a sample company. */
public interface PlayedPlans {
  /**
   * Something to do.
   *
   * @param kind as forms write it
   * @param skill its code in the company's files, left out where that is not known
   */
  record Deed(
      String kind, String title, String skill, int level, int hours, @Nullable LocalDate due) {}

  /** What they wish, and their plans, to their manager. */
  void shows(PersonId person);

  /** Names the plan for the other calls. */
  String begin(PersonId person, RoleId goal, Deed... deeds);

  /** Done, as evidence of that level. */
  void did(PersonId person, String plan, String title, int level);

  void begun(PersonId person, String plan, String title);

  void wrote(PersonId by, String plan, String words);

  void template(PersonId by, String name, String about, Deed... deeds);
}
