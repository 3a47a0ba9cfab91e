package org.waymark.app.communication;

import java.time.Instant;
import java.util.UUID;
import org.waymark.app.shell.Words;

/**
 * Something that somebody was told.
 *
 * @param words message key and values
 * @param href where it leads
 */
public record Notice(UUID id, Instant at, String kind, Words words, String href, boolean seen) {}
