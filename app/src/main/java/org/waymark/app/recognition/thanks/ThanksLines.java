package org.waymark.app.recognition.thanks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Names people and skills of many thanks, in two queries. */
@Component
class ThanksLines {
  private final People people;
  private final Skills skills;

  ThanksLines(People people, Skills skills) {
    this.people = people;
    this.skills = skills;
  }

  List<ThanksLine> of(Viewer viewer, Collection<Given> some) {
    Map<PersonId, PersonCard> cards =
        people.cards(
            some.stream()
                .flatMap(g -> Stream.of(g.giver(), g.person()))
                .collect(Collectors.toSet()));
    Map<SkillId, SkillCard> names =
        skills.cards(some.stream().flatMap(g -> g.skills().stream()).collect(Collectors.toSet()));
    return some.stream().map(g -> line(viewer, g, cards, names)).toList();
  }

  private static ThanksLine line(
      Viewer viewer, Given g, Map<PersonId, PersonCard> cards, Map<SkillId, SkillCard> names) {
    boolean mine = viewer.is(g.person());
    return new ThanksLine(
        g.id().toString(),
        name(cards.get(g.giver())),
        "/people/" + g.giver(),
        name(cards.get(g.person())),
        "/people/" + g.person(),
        g.on(),
        g.words(),
        g.skills().stream()
            .flatMap(s -> Stream.ofNullable(names.get(s)))
            .map(c -> new ThanksLine.Skill(c.id().toString(), c.name()))
            .toList(),
        mine || g.stage() == ThanksStage.PUBLIC ? g.stage().code() : "",
        g.wall(),
        g.weight() == Given.Weight.COUNTS || !(mine || viewer.is(g.giver()))
            ? ""
            : g.weight().name().toLowerCase(Locale.ROOT));
  }

  private static String name(@Nullable PersonCard card) {
    return card == null ? "" : card.name();
  }
}
