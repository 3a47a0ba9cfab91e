package org.waymark.app.mentoring.pairs;

import org.waymark.app.kernel.PersonId;

/** How one of the two says it goes. */
record Answer(Moment moment, PersonId by, int helped, String words) {}
