/**
 * What people are told: notices inside Waymark, kept as message keys and values and worded when
 * read, in the reader's language. Each module turns its own events into notices.
 */
@ApplicationModule(allowedDependencies = {"kernel", "shell", "people"})
@NullMarked
package org.waymark.app.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
