package org.waymark.app.access.web;

import java.util.List;
import org.waymark.app.people.PersonCard;

/**
 * Public for the generated template classes only.
 *
 * @param from where to go after signing in
 * @param here this page with that in it
 */
public record SignInView(
    boolean failed,
    boolean out,
    boolean sample,
    String from,
    String here,
    String q,
    List<Pick> picks) {
  public record Pick(PersonCard card, String story) {}
}
