/** What follows from what happened elsewhere, and what time alone changes. */
@NullMarked
package org.waymark.app.skills.reactions;

import org.jspecify.annotations.NullMarked;
