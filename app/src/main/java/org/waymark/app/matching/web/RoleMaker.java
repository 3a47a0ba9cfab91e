package org.waymark.app.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.OpenOfRole;
import org.waymark.app.matching.Policy;
import org.waymark.app.matching.RoleMove;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.GapChart;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Words;
import org.waymark.engine.Explanation;
import org.waymark.engine.Part;

/** Makes the page that sets oneself against one role. */
@Component
class RoleMaker {
  private final Matching matching;
  private final FitMaker fits;
  private final Organisation organisation;
  private final People people;
  private final Slots slots;

  RoleMaker(
      Matching matching, FitMaker fits, Organisation organisation, People people, Slots slots) {
    this.matching = matching;
    this.fits = fits;
    this.organisation = organisation;
    this.people = people;
    this.slots = slots;
  }

  RoleView view(Viewer viewer, RoleId role) {
    RoleCard card = organisation.role(role).orElseThrow(NotYours::new);
    Explanation fit = matching.fit(viewer, viewer.self(), role);
    SkillNames names = fits.names(fit);
    List<RoleView.Learn> learn = learn(fit, names);
    RoleId own = people.current(viewer.self()).map(Employment::role).orElse(null);
    return new RoleView(
        role.toString(),
        card.title(),
        RolesMaker.family(card),
        card.level(),
        card.description(),
        role.equals(own),
        fits.view(viewer, null, fit),
        new GapChart(fit.parts().stream().map(p -> gap(p, names)).toList()),
        learn,
        learn.stream().mapToInt(RoleView.Learn::hours).sum(),
        moved(viewer, role),
        matching.openOf(role).stream().map(RoleMaker::open).toList(),
        slots.of("role.beside", viewer, role));
  }

  private @Nullable Words moved(Viewer viewer, RoleId role) {
    return matching.move(viewer, role).map(RoleMaker::words).orElse(null);
  }

  private static Words words(RoleMove move) {
    return Words.of("matching.role.moved", move.people(), move.lowerMonths(), move.upperMonths());
  }

  private static RoleView.Open open(OpenOfRole open) {
    String where = open.place().isEmpty() ? open.unit() : open.unit() + ", " + open.place();
    return new RoleView.Open(open.title(), "/openings/" + open.id(), where);
  }

  private static GapChart.Line gap(Part part, SkillNames names) {
    int have = Bars.level(part);
    int need = part.requirement().minimum();
    return new GapChart.Line(
        names.asked(part),
        have,
        need,
        have >= need && !Bars.near(part) ? Words.of("matching.note.there") : Notes.of(part, names));
  }

  /** From the level of the skill itself to the one asked for, whatever near skills may earn. */
  private List<RoleView.Learn> learn(Explanation fit, SkillNames names) {
    Policy policy = matching.policy();
    return fit.parts().stream()
        .flatMap(p -> learn(p, names, policy))
        .sorted(Comparator.comparingInt(RoleView.Learn::hours))
        .toList();
  }

  private static Stream<RoleView.Learn> learn(Part part, SkillNames names, Policy policy) {
    int from = part.match() == Part.Match.EXACT ? part.level() : 0;
    int to = part.requirement().minimum();
    if (from >= to) {
      return Stream.of();
    }
    int hours = policy.hours().subList(from, to).stream().mapToInt(h -> h).sum();
    return Stream.of(new RoleView.Learn(FitMaker.raise(names.asked(part), from, to), hours));
  }
}
