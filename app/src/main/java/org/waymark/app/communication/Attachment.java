package org.waymark.app.communication;

/**
 * A file that goes with the mail of a notice.
 *
 * @param type media type with its parameters, such as {@code text/calendar; method=REQUEST}
 */
@SuppressWarnings("ArrayRecordComponent") // handed through, never compared
public record Attachment(String name, String type, byte[] bytes) {}
