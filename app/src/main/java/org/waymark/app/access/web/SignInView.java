package org.waymark.app.access.web;

import java.util.List;
import org.waymark.app.people.PersonCard;

/** Public for the generated template classes only. */
public record SignInView(boolean failed, boolean out, boolean sample, String q, List<Pick> picks) {
  public record Pick(PersonCard card, String story) {}
}
