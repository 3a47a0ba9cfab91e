package org.waymark.app.mentoring.programmes;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Family;
import org.waymark.app.people.Unit;

/** Planning a programme. */
public record ProgrammeFormView(
    ProgrammeForm form, List<Unit> units, List<Family> families, List<Refusal> refusals) {
  public ProgrammeFormView {
    units = List.copyOf(units);
    families = List.copyOf(families);
  }
}
