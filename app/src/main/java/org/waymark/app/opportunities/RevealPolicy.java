package org.waymark.app.opportunities;

import org.waymark.app.kernel.PersonId;

/** When a manager learns of an application that is sent today; without a rule, at acceptance. */
public interface RevealPolicy {
  RevealStage stageFor(PersonId person, OpeningId opening);
}
