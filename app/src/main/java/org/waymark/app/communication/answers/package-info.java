/**
 * Links that answer a question. Showing one changes nothing, however often a scanner opens it; the
 * form behind it decides once, and the module that asks judges the rights at that moment.
 */
@NullMarked
package org.waymark.app.communication.answers;

import org.jspecify.annotations.NullMarked;
