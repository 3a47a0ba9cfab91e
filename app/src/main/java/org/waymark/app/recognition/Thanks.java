package org.waymark.app.recognition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;

/** Thanking people for their work, as other modules do it and ask about it. */
public interface Thanks {
  /** Something that this viewer could do for somebody, gently put. */
  record NextStep(Words what, String href) {}

  /**
   * From the viewer.
   *
   * @param skills that showed in the work, one to three
   * @param wall whether the giver would like others to read it, too; the person decides
   */
  Outcome<ThanksId> thank(
      Viewer viewer, PersonId person, Set<SkillId> skills, String words, boolean wall);

  /**
   * Says who else reads it; the viewer is whoever was thanked.
   *
   * @param choice {@code keep}, {@code share}, {@code publish} or {@code refuse}
   */
  Outcome<ThanksId> choose(Viewer viewer, ThanksId id, String choice);

  /**
   * Of the viewer's own reports among these: whom they have not thanked for a while. Only what the
   * viewer did themselves goes into it.
   */
  Map<PersonId, List<NextStep>> nextSteps(Viewer viewer, Collection<PersonId> people);
}
