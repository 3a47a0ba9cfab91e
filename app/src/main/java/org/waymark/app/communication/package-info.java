/**
 * What people are told: notices inside Waymark, and mails in the rhythm that each person prefers,
 * kept as message keys and values and worded in the reader's language. Also links with which
 * somebody answers from a mail. Each module turns its own events into notices; nothing here knows
 * what they are about.
 */
@ApplicationModule(allowedDependencies = {"kernel", "shell", "audit", "people", "people :: events"})
@NullMarked
package org.waymark.app.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
