package org.waymark.app.policy.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.PageSlot;

/** Procedures and resources on the page of what one would move to. */
@Component
class HelpingSlot implements PageSlot {
  private static final int LATE = 80;

  @Override
  public String place() {
    return "opening.beside";
  }

  @Override
  public int order() {
    return LATE;
  }

  @Override
  public Optional<Part> part(Viewer viewer, String subject) {
    return Optional.of(
        new Part("library-for", "/library/for/" + subject, "policy.library.helps", "s"));
  }
}
