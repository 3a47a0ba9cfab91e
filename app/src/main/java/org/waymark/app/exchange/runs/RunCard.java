package org.waymark.app.exchange.runs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run as lists and pages show it. */
public record RunCard(
    UUID id,
    String kind,
    RunState state,
    boolean full,
    boolean confirmed,
    boolean inPlace,
    @Nullable UUID startedBy,
    OffsetDateTime createdAt,
    @Nullable OffsetDateTime claimedAt,
    @Nullable OffsetDateTime finishedAt,
    long touched,
    long rejectedRows,
    List<String> files) {}
