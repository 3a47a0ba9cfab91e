package org.waymark.app.opportunities.decisions;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard;

/** The page on which an opening is withdrawn and everybody is answered. */
public record ClosingView(
    OpeningCard opening,
    int waiting,
    String why,
    String thanks,
    String talk,
    List<Refusal> refusals) {}
