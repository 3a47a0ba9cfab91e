package org.waymark.app.skills;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.Words;

/** What the company wants to reach, and what of it somebody's goal would serve. */
public interface Objectives {
  /**
   * What is wanted.
   *
   * @param unit null for the whole company
   * @param roles that it needs people in
   * @param skills that it needs more of
   */
  record Draft(
      String title,
      String purpose,
      @Nullable UnitId unit,
      PersonId owner,
      LocalDate from,
      LocalDate until,
      List<RoleId> roles,
      List<SkillId> skills) {
    public Draft {
      roles = List.copyOf(roles);
      skills = List.copyOf(skills);
    }
  }

  /**
   * An objective that a goal would serve.
   *
   * @param why in words for a conversation
   * @param href page that everybody may open
   */
  record Served(
      ObjectiveId id, String title, PersonId owner, LocalDate until, List<Words> why, String href) {
    public Served {
      why = List.copyOf(why);
    }
  }

  /**
   * Those of today that work in one of these roles, or with one of these skills, would serve; the
   * ones that need a role first. The caller asks who may see the goal.
   */
  List<Served> serving(Collection<RoleId> roles, Collection<SkillId> skills);

  Outcome<ObjectiveId> add(Viewer viewer, Draft draft);
}
