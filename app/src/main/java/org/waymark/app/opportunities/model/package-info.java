/** Rules of openings and applications in plain Java: no Spring, no SQL. */
@NullMarked
package org.waymark.app.opportunities.model;

import org.jspecify.annotations.NullMarked;
