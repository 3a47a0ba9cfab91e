/** Openings and what they ask for, out of a company's files. */
@NullMarked
package org.waymark.app.opportunities.imports;

import org.jspecify.annotations.NullMarked;
