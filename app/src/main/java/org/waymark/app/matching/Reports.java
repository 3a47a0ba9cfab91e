package org.waymark.app.matching;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Explanation;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Writes slates and matches with codes instead of ids. */
@Component
class Reports {
  private final People people;
  private final Skills skills;

  Reports(People people, Skills skills) {
    this.people = people;
    this.skills = skills;
  }

  SlateReport slate(Slate slate) {
    List<Candidate> all = slate.everybody().toList();
    Map<PersonId, PersonCard> cards = people.cards(all.stream().map(Candidate::person).toList());
    Map<SkillId, SkillCard> codes = codes(all.stream().map(Candidate::fit).toList());
    return new SlateReport(
        opening(slate.opening()),
        slate.policy(),
        all.stream()
            .map(
                c ->
                    new SlateReport.Entry(
                        number(cards.get(c.person()), c.person()),
                        c.rank(),
                        c.fit().score(),
                        c.fit().gatePassed(),
                        lines(c.fit(), codes)))
            .toList());
  }

  MatchesReport matches(PersonId person, String policy, List<Match> matches) {
    Map<SkillId, SkillCard> codes = codes(matches.stream().map(Match::fit).toList());
    return new MatchesReport(
        number(people.card(person).orElse(null), person),
        policy,
        matches.stream().map(m -> entry(m, codes)).toList());
  }

  private static MatchesReport.Entry entry(Match m, Map<SkillId, SkillCard> codes) {
    return new MatchesReport.Entry(
        opening(m.opening().card()),
        m.rank(),
        m.fit().score(),
        m.fit().gatePassed(),
        lines(m.fit(), codes),
        m.preferences().stream()
            .map(
                p ->
                    new MatchesReport.PreferenceLine(
                        p.preference().name().toLowerCase(Locale.ROOT), p.points()))
            .toList(),
        m.total());
  }

  private static String opening(OpeningCard card) {
    return card.code() == null ? card.id().toString() : card.code();
  }

  private static String number(@Nullable PersonCard card, PersonId person) {
    return card == null ? person.toString() : card.number();
  }

  private static List<RequirementLine> lines(Explanation fit, Map<SkillId, SkillCard> codes) {
    return fit.parts().stream().map(p -> line(p, codes)).toList();
  }

  private static RequirementLine line(Part part, Map<SkillId, SkillCard> codes) {
    @Nullable Holding via = part.via();
    return new RequirementLine(
        code(codes, part.requirement().skill()),
        part.requirement().minimum(),
        part.requirement().weight(),
        part.credit(),
        part.points(),
        via == null ? null : code(codes, via.skill()),
        part.level(),
        via == null ? null : via.certainty().factor());
  }

  private static String code(Map<SkillId, SkillCard> codes, int skill) {
    SkillCard card = codes.get(new SkillId(skill));
    return card == null ? Integer.toString(skill) : card.code();
  }

  private Map<SkillId, SkillCard> codes(Collection<Explanation> fits) {
    Set<SkillId> named =
        fits.stream()
            .flatMap(f -> f.parts().stream())
            .flatMap(Reports::skillsOf)
            .collect(Collectors.toCollection(HashSet::new));
    return skills.cards(named);
  }

  private static Stream<SkillId> skillsOf(Part part) {
    Stream<SkillId> asked = Stream.of(new SkillId(part.requirement().skill()));
    @Nullable Holding via = part.via();
    return via == null ? asked : Stream.concat(asked, Stream.of(new SkillId(via.skill())));
  }
}
