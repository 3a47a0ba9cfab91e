/** Bringing in country packs. */
@NullMarked
package org.waymark.app.mobility.border.imports;

import org.jspecify.annotations.NullMarked;
