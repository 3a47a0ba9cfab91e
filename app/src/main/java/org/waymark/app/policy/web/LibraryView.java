package org.waymark.app.policy.web;

import java.util.List;
import org.waymark.app.policy.model.Guide;

/** Procedures and resources that match. */
public record LibraryView(
    List<Guide> guides,
    String q,
    String kind,
    String country,
    String stage,
    List<Names.Choice> countries,
    boolean writes) {
  public boolean narrow() {
    return !(q + kind + country + stage).isEmpty();
  }
}
