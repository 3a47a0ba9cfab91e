package org.waymark.app.recognition;

import java.util.Collection;
import java.util.Map;
import org.waymark.app.kernel.DateSpan;
import org.waymark.app.kernel.PersonId;

/**
 * Something that can be counted about managers and that a rule for rewards may ask for. Each module
 * that knows of such a thing offers one.
 */
public interface Measure {
  /** Word in rules; {@code recognition.measure.<code>} is its name. */
  String code();

  /**
   * For each of these managers, in one query; who is left out has nothing, or too little to be
   * told.
   */
  Map<PersonId, Integer> of(Collection<PersonId> managers, DateSpan span);
}
