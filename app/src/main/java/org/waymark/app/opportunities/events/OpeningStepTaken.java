package org.waymark.app.opportunities.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningParty;

/**
 * Somebody did something with an opening.
 *
 * @param who nobody when it happened by itself
 */
public record OpeningStepTaken(
    OpeningId opening,
    Stage from,
    OpeningParty by,
    OpeningAct act,
    @Nullable PersonId who,
    Instant at) {}
