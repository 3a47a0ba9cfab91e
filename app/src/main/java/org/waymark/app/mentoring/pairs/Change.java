package org.waymark.app.mentoring.pairs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.pairs.PairFlow.Act;

/** What was done, when and by whom; nobody where the clock or the end of an employment did it. */
record Change(Act act, Instant at, @Nullable PersonId by, String why) {}
