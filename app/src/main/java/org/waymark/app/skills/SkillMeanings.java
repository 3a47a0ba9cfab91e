package org.waymark.app.skills;

import java.util.Collection;
import org.waymark.engine.vector.TextVectors;

/** What names of skills mean, as vectors that were computed behind the pages. */
public interface SkillMeanings {
  /** How many values a vector has; 0 while there are none. */
  int size();

  /** Of these names as many as there are by now. */
  TextVectors of(Collection<String> names);
}
