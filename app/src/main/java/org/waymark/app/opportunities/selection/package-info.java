/**
 * What those who fill an opening do with applications: look, talk, offer; and what the person
 * answers.
 */
@NullMarked
package org.waymark.app.opportunities.selection;

import org.jspecify.annotations.NullMarked;
