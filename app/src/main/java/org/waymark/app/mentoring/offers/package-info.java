/**
 * What people offer to others, and who fits somebody: each suggestion with its reasons. Reads
 * levels only of topics that somebody offers, and says no more of them than *further on*.
 */
@NullMarked
package org.waymark.app.mentoring.offers;

import org.jspecify.annotations.NullMarked;
