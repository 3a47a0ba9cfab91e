package org.waymark.app.opportunities;

import java.time.Instant;

/** An application in short, for the person who wrote it. */
public record ApplicationCard(
    ApplicationId id, OpeningId opening, ApplicationStage stage, Instant since) {}
