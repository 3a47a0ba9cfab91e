/** Runs imports: one transaction each, applied at most once, with progress and a report. */
@NullMarked
package org.waymark.app.exchange.runs;

import org.jspecify.annotations.NullMarked;
