/** What is done with conversations: by the two who talk, by the clock, and when somebody moves. */
@NullMarked
package org.waymark.app.conversations.work;

import org.jspecify.annotations.NullMarked;
