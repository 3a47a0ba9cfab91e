package org.waymark.app.mobility.events;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.opportunities.OpeningId;

/**
 * Somebody said how a move goes.
 *
 * @param person who moved
 * @param day 7 to 180 after the move
 * @param how 1 to 5, like support and skills
 * @param weeks until fully productive, as far as they can say
 */
public record CheckInAnswered(
    MoveId move,
    OpeningId opening,
    PersonId person,
    CheckInParty party,
    int day,
    int how,
    @Nullable Integer support,
    @Nullable Integer skills,
    @Nullable Integer weeks) {}
