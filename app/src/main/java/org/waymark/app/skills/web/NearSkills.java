package org.waymark.app.skills.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.NeighbourStore;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;

/** The skills near one skill, and the evidence why. */
@Component
class NearSkills {
  private static final int MOST = 8;
  private static final int WHOLE = 255;

  private final NeighbourStore neighbours;
  private final Skills skills;

  NearSkills(NeighbourStore neighbours, Skills skills) {
    this.neighbours = neighbours;
    this.skills = skills;
  }

  List<SkillView.Near> of(SkillId skill) {
    List<Neighbour> near = neighbours.of(skill).stream().limit(MOST).toList();
    List<SkillId> named = new ArrayList<>();
    near.forEach(
        n -> {
          named.add(new SkillId(n.skill()));
          n.reasons().stream()
              .filter(r -> r.kind() == Reason.Kind.SIBLING)
              .forEach(r -> named.add(new SkillId(r.detail())));
        });
    Map<SkillId, SkillCard> cards = skills.cards(named);
    return near.stream().flatMap(n -> near(n, cards)).toList();
  }

  private static Stream<SkillView.Near> near(Neighbour n, Map<SkillId, SkillCard> cards) {
    SkillCard card = cards.get(new SkillId(n.skill()));
    return card == null
        ? Stream.empty()
        : Stream.of(
            new SkillView.Near(
                card,
                Math.round(100f * n.similarity() / WHOLE),
                n.reasons().stream().map(r -> words(r, cards)).toList()));
  }

  private static Words words(Reason reason, Map<SkillId, SkillCard> cards) {
    SkillCard above =
        reason.kind() == Reason.Kind.SIBLING ? cards.get(new SkillId(reason.detail())) : null;
    String key = "skills.near." + reason.kind().name().toLowerCase(Locale.ROOT);
    return above == null ? Words.of(key, reason.detail()) : Words.of(key + ".of", above.name());
  }
}
