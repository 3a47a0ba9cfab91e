package org.waymark.engine.text;

/**
 * A skill named in a text.
 *
 * @param span where
 * @param skill which, as the caller numbered it
 * @param label the name of that skill that was found, as it was given to the tagger
 */
public record Tag(Span span, int skill, String label) {}
