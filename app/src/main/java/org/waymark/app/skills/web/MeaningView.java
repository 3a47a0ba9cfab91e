package org.waymark.app.skills.web;

import java.util.List;
import org.waymark.app.shell.Words;

/** How far the catalogues are turned into vectors. */
public record MeaningView(boolean on, List<Part> parts) {
  /** One part of the work. */
  public record Part(String code, Words words, int percent, boolean over) {}

  public boolean atWork() {
    return on && parts.stream().anyMatch(p -> !p.over());
  }
}
