package org.waymark.app.opportunities.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.OpeningCard;
import org.waymark.app.shell.Words;

/**
 * An opening in the list.
 *
 * @param fitId id of the piece that another module may fill with the viewer's fit
 * @param tag what the viewer has to do with it, if anything
 * @param until until when it is open, and for whom; part of the eligibility where there is one
 * @param first stands before others that are equal otherwise
 */
public record CardView(
    OpeningCard card, String fitId, @Nullable Words tag, @Nullable Words until, boolean first) {}
