/** What follows from who leaves. */
@NullMarked
package org.waymark.app.communication.reactions;

import org.jspecify.annotations.NullMarked;
