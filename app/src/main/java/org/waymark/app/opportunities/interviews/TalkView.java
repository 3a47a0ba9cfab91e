package org.waymark.app.opportunities.interviews;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Moment;

/**
 * A talk as its reader sees it, in the hours of their own place.
 *
 * @param state proposed, invited or cancelled
 * @param times to choose from
 * @param file whether the reader may have it in a calendar
 */
public record TalkView(
    UUID id,
    String state,
    @Nullable Moment start,
    int minutes,
    String place,
    String people,
    List<Moment> times,
    boolean mayChoose,
    boolean mayChange,
    boolean file) {}
