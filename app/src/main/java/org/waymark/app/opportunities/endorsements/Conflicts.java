package org.waymark.app.opportunities.endorsements;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.PanelRepository;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** Finds what those who read an endorsement should know of the one who wrote it. */
@Component
class Conflicts {
  private final Openings openings;
  private final PanelRepository panels;
  private final People people;
  private final Lines lines;

  Conflicts(Openings openings, PanelRepository panels, People people, Lines lines) {
    this.openings = openings;
    this.panels = panels;
    this.people = people;
    this.lines = lines;
  }

  /** For many endorsements of one opening: its own side is read once. */
  Around around(OpeningCard opening) {
    return new Around(
        opening,
        openings.fillers(opening.id()),
        Set.copyOf(panels.members(opening.id())),
        lines.above(opening.owner()),
        new HashMap<>());
  }

  final class Around {
    private final OpeningCard opening;
    private final Set<PersonId> fillers;
    private final Set<PersonId> panel;
    private final Set<PersonId> aboveOwner;
    private final Map<PersonId, Set<PersonId>> above;

    Around(
        OpeningCard opening,
        Set<PersonId> fillers,
        Set<PersonId> panel,
        Set<PersonId> aboveOwner,
        Map<PersonId, Set<PersonId>> above) {
      this.opening = opening;
      this.fillers = fillers;
      this.panel = panel;
      this.aboveOwner = aboveOwner;
      this.above = above;
    }

    Set<Conflict> of(PersonId endorser, PersonId person) {
      Set<Conflict> all = EnumSet.noneOf(Conflict.class);
      if (fillers.contains(endorser) || panel.contains(endorser)) {
        all.add(Conflict.DECIDES);
      }
      if (aboveOwner.contains(endorser)
          || above.computeIfAbsent(endorser, lines::above).contains(opening.owner())) {
        all.add(Conflict.LINE);
      }
      if (seeksReplacement(endorser, person)) {
        all.add(Conflict.PLACE);
      }
      return all;
    }

    /** Only by what everybody may see: openings that are published. */
    private boolean seeksReplacement(PersonId endorser, PersonId person) {
      return people.current(person).filter(now -> seeks(endorser, now)).isPresent();
    }

    private boolean seeks(PersonId endorser, Employment now) {
      return openings.filledBy(endorser).stream()
          .filter(o -> !o.id().equals(opening.id()) && o.kind() == OpeningKind.ROLE)
          .filter(o -> o.stage() == OpeningCard.Stage.PUBLISHED && !o.restricted())
          .anyMatch(o -> now.role().equals(o.role()) && now.unit().equals(o.unit()));
    }
  }
}
