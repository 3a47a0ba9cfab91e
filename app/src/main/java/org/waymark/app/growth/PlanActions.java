package org.waymark.app.growth;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.waymark.app.kernel.PersonId;

/**
 * What was agreed elsewhere becomes something to do in a person's plan. Tells nobody which plan
 * that is, nor that there was one before.
 */
public interface PlanActions {
  /**
   * An action of the person's latest plan; of one without a goal where they have none. The same
   * source again is the same action, and changes nothing.
   *
   * @param by who agreed on it, the person or somebody else
   * @param what in their words
   * @param source names the agreement, once in the whole company
   * @param href where it was agreed, as the person may open it
   */
  PlanActionId agree(
      PersonId person, PersonId by, String what, LocalDate due, String source, String href);

  /** The agreement holds no more: what is not done is dropped. */
  void callOff(String source, PersonId by);

  /** They did it: what is in their plan is done, too. */
  void reached(String source, PersonId by);

  /** It is to be done after all: what is in a plan that goes on lies ahead again. */
  void reopened(String source, PersonId by);

  /** Those of these agreements that are done, for whoever may read the agreements. */
  Set<String> done(Collection<String> sources);

  /** Those that are in a plan, and were not dropped; for the person whose plan it is. */
  Set<String> planned(Collection<String> sources);
}
