/** What rules do when something happens elsewhere. */
@NullMarked
package org.waymark.app.policy.reactions;

import org.jspecify.annotations.NullMarked;
