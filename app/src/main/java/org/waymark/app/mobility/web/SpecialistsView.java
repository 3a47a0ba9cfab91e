package org.waymark.app.mobility.web;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.model.Speciality;
import org.waymark.app.people.PersonCard;

/** Who answers for what. */
public record SpecialistsView(List<Line> lines, List<Refusal> refusals) {
  public SpecialistsView {
    lines = List.copyOf(lines);
    refusals = List.copyOf(refusals);
  }

  /** A step, and those named for it. */
  public record Line(Speciality kind, List<PersonCard> named) {
    public Line {
      named = List.copyOf(named);
    }
  }
}
