/**
 * Proposals of roles that do not exist yet: drafted by a manager, shaped by HR, decided by
 * leadership. Whom a role could suit is kept apart, shown to the proposer and HR alone, and gone
 * once it is decided: it reaches no role, no opening and no list.
 */
@NullMarked
package org.waymark.app.opportunities.proposals;

import org.jspecify.annotations.NullMarked;
