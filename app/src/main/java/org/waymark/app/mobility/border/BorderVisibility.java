package org.waymark.app.mobility.border;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;

/** Tells a person who sees their international case. */
@Component
class BorderVisibility implements VisibilitySource {
  private final Borders borders;
  private final BorderOwners owners;

  BorderVisibility(Borders borders, BorderOwners owners) {
    this.borders = borders;
    this.owners = owners;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    return borders.ofPerson(person).stream()
        .filter(it -> it.stage().live() && borders.happenings(it.id()).size() > 1)
        .flatMap(it -> lines(it).stream())
        .toList();
  }

  private List<Line> lines(BorderCase it) {
    Refusal what = Refusal.of("mobility.border.visible");
    String href = "/moves-abroad/" + it.id();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(what, null, "mobility.border.visible.hr", null, href));
    owners.globalMobility(it).forEach(p -> lines.add(new Line(what, p, null, null, href)));
    if (it.stage() == BorderStage.ALIGNMENT) {
      owners.leaders(it).forEach(p -> lines.add(new Line(what, p, null, null, href)));
    }
    return lines;
  }
}
