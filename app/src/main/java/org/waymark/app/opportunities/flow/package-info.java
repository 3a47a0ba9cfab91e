/**
 * The steps of applications: what the table allows is kept with who and when, and told to all whom
 * it says. Nothing else changes where an application stands.
 */
@NullMarked
package org.waymark.app.opportunities.flow;

import org.jspecify.annotations.NullMarked;
