package org.waymark.app.opportunities;

import java.util.List;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;

/**
 * How a profile fits what is asked for, with every reason; worked out by the module that scores.
 */
public interface Fitting {
  /** By the skill graph and the weights of this moment. */
  Measure today();

  /** One way to measure, the same for many. */
  interface Measure {
    FrozenFit of(List<Requirement> asked, List<Estimate> held);
  }
}
