package org.waymark.app.growth;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
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
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

@Service
class CountedSupply implements SupplyAndDemand {
  private final Censuses censuses;
  private final Skills skills;

  CountedSupply(Censuses censuses, Skills skills) {
    this.censuses = censuses;
    this.skills = skills;
  }

  @Override
  public Gaps gaps(Viewer viewer, UnitId id, Demand demand) {
    Census census = censuses.latest();
    if (!Reach.of(viewer, census.areas().tree()).covers(id)) {
      throw new NotYours();
    }
    Unit unit = census.areas().tree().unit(id).orElseThrow(NotYours::new);
    Place place = census.place(id).orElseThrow(NotYours::new);
    List<Line> lines =
        new Counting(census).lines(new Question(List.of(place), place, demand, Question.AS_ASKED));
    Map<SkillId, SkillCard> cards =
        skills.cards(lines.stream().map(line -> new SkillId(line.skill())).toList());
    return new Gaps(
        id,
        unit.name(),
        lines.stream()
            .sorted(Comparator.comparing(Line::all, Spot.SHORTEST_FIRST))
            .map(line -> gap(line, cards))
            .toList());
  }

  private static Gap gap(Line line, Map<SkillId, SkillCard> cards) {
    var skill = new SkillId(line.skill());
    SkillCard card = cards.get(skill);
    Spot all = line.all();
    return new Gap(
        skill,
        card == null ? skill.toString() : card.name(),
        all.demand(),
        all.shown() ? all.supply() : null,
        all.shown() ? all.shortBy() : null,
        line.level());
  }
}
