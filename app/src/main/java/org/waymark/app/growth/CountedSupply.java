package org.waymark.app.growth;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.waymark.app.growth.model.Catalogue;
import org.waymark.app.growth.model.Census;
import org.waymark.app.growth.model.Counting;
import org.waymark.app.growth.model.Line;
import org.waymark.app.growth.model.Place;
import org.waymark.app.growth.model.Question;
import org.waymark.app.growth.model.Reach;
import org.waymark.app.growth.model.Spot;
import org.waymark.app.growth.store.Censuses;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.SkillId;

@Service
class CountedSupply implements SupplyAndDemand {
  private final Censuses censuses;

  CountedSupply(Censuses censuses) {
    this.censuses = censuses;
  }

  @Override
  public Gaps gaps(Viewer viewer, UnitId id, Demand demand) {
    Census census = censuses.latest();
    if (!Reach.of(viewer, census.areas().tree()).covers(id)) {
      throw new NotYours();
    }
    return gaps(census, census.areas().tree().unit(id).orElseThrow(NotYours::new), demand);
  }

  @Override
  public List<Gaps> widest(Viewer viewer) {
    if (Reach.HATS.stream().noneMatch(viewer::wears)) {
      return List.of();
    }
    Census census = censuses.latest();
    return Reach.of(viewer, census.areas().tree()).tops().stream()
        .map(unit -> gaps(census, unit, Demand.BOTH))
        .toList();
  }

  private static Gaps gaps(Census census, Unit unit, Demand demand) {
    Place place = census.place(unit.id()).orElseThrow(NotYours::new);
    List<Line> lines =
        new Counting(census)
            .lines(new Question(List.of(place), place, demand, false, Question.AS_ASKED));
    return new Gaps(
        unit.id(),
        unit.name(),
        lines.stream()
            .sorted(Comparator.comparing(Line::all, Spot.SHORTEST_FIRST))
            .map(line -> gap(line, census.catalogue()))
            .toList());
  }

  private static Gap gap(Line line, Catalogue catalogue) {
    Spot all = line.all();
    return new Gap(
        new SkillId(line.skill()),
        catalogue.name(line.skill()),
        all.demand(),
        all.shown() ? all.supply() : null,
        all.shown() ? all.shortBy() : null,
        line.level());
  }
}
