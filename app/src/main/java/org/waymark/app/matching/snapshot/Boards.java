package org.waymark.app.matching.snapshot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.model.Board;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.model.Sites;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.people.RoleCard;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.person.Prospect;

/** Reads the openings. */
@Component
class Boards {
  private final Openings openings;

  Boards(Openings openings) {
    this.openings = openings;
  }

  Board read(RoleTable roles, Sites sites, SkillGraph graph, LocalDate today) {
    List<OpenOpening> open = openings.open();
    List<Prospect> prospects = new ArrayList<>();
    for (OpenOpening opening : open) {
      prospects.add(prospect(prospects.size(), opening, roles, sites, graph, today));
    }
    return new Board(open, prospects);
  }

  static Prospect prospect(
      int id,
      OpenOpening opening,
      RoleTable roles,
      Sites sites,
      SkillGraph graph,
      LocalDate today) {
    OpeningCard card = opening.card();
    @Nullable RoleCard role = roles.card(card.role());
    return new Prospect(
        id,
        Asked.of(opening.requirements(), graph.skills()),
        card.kind().besideTheRole() ? Prospect.Kind.PROJECT : Prospect.Kind.ROLE,
        roles.number(card.role()),
        roles.family(role),
        RoleTable.level(role),
        sites.place(card.location()),
        card.remote() == Remote.YES,
        months(card.dates().startsOn(), today));
  }

  private static OptionalInt months(@Nullable LocalDate starts, LocalDate today) {
    return starts == null
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.max(0, ChronoUnit.MONTHS.between(today, starts)));
  }
}
