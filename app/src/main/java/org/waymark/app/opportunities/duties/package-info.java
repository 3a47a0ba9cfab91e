/**
 * What people owe each other by a day, as rows that the clock works off: answers, talks. Reminds,
 * never decides.
 */
@NullMarked
package org.waymark.app.opportunities.duties;

import org.jspecify.annotations.NullMarked;
