/** How openings and applications are kept; the only SQL that writes. */
@NullMarked
package org.waymark.app.opportunities.store;

import org.jspecify.annotations.NullMarked;
