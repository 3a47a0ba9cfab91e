@NullMarked
package org.waymark.app.conversations.reactions;

import org.jspecify.annotations.NullMarked;
