package org.waymark.app.recognition.credit;

/**
 * Credit and an opening.
 *
 * @param usable credits of its owner; 0 where only what it does is shown
 * @param first it stands first already
 */
public record CreditView(String opening, String title, int usable, boolean first) {}
