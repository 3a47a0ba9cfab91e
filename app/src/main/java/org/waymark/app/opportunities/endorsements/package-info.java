/**
 * Managers who speak for their people, and people named for an opening after they said yes. The
 * person sees all that is said of them and may hide it; those who decide see it once the person
 * applied. Nothing here asks for a wish, a pause or an application on behalf of a manager, and
 * nothing changes a rank.
 */
@NullMarked
package org.waymark.app.opportunities.endorsements;

import org.jspecify.annotations.NullMarked;
