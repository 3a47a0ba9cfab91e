/** Works out what is scored from the doors of other modules, and follows what changes. */
@NullMarked
package org.waymark.app.matching.snapshot;

import org.jspecify.annotations.NullMarked;
