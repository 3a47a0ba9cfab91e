/** What this module does when something happens elsewhere. */
@NullMarked
package org.waymark.app.mobility.reactions;

import org.jspecify.annotations.NullMarked;
