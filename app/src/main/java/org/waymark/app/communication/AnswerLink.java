package org.waymark.app.communication;

import java.util.UUID;

/**
 * A link with which one person answers one question once.
 *
 * @param path where it leads inside Waymark; whoever has it can answer, so it goes to nobody else
 */
public record AnswerLink(UUID id, String path) {}
