/**
 * The life of an opening: published after whoever has to agree did, extended, withdrawn, copied;
 * and what goes on beside a role, from its start through its gates to its end. What the table of
 * its kind allows is kept with who and when; nothing else changes where an opening stands. Judges
 * nobody: that is the business of applications.
 */
@NullMarked
package org.waymark.app.opportunities.life;

import org.jspecify.annotations.NullMarked;
