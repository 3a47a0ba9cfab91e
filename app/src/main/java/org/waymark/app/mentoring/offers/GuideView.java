package org.waymark.app.mentoring.offers;

/**
 * How to help well.
 *
 * @param who {@code mentor} or {@code coach}
 * @param parts how many parts it has
 */
public record GuideView(String who, int parts) {}
