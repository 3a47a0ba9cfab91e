package org.waymark.app.console;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Candidate;
import org.waymark.app.matching.Match;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.Slate;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Explanation;
import org.waymark.engine.Fit;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Slates and matches as the command line prints them: codes and whole points. */
@Component
class Outlook {
  private static final int ONE_OF_HUNDRED = Fit.FULL / 100;
  private final Matching matching;
  private final Openings openings;
  private final People people;
  private final Skills skills;

  Outlook(Matching matching, Openings openings, People people, Skills skills) {
    this.matching = matching;
    this.openings = openings;
    this.people = people;
    this.skills = skills;
  }

  record RequirementLine(
      String skill,
      int minimum,
      int weight,
      boolean required,
      int credit,
      int points,
      @Nullable String via,
      @Nullable Integer level,
      @Nullable String certainty) {}

  record CandidateLine(
      String person,
      int rank,
      int score,
      boolean gatePassed,
      boolean applied,
      List<RequirementLine> requirements) {}

  record SlateLines(String opening, String policy, List<CandidateLine> candidates) {}

  record PreferenceLine(String reason, int points) {}

  record OpeningLine(
      String opening,
      int rank,
      int score,
      int total,
      boolean gatePassed,
      List<PreferenceLine> preferences,
      List<RequirementLine> requirements) {}

  record MatchLines(String person, String policy, List<OpeningLine> openings) {}

  Optional<OpeningId> byCode(String code) {
    return openings.byCode(code);
  }

  SlateLines slate(Viewer viewer, OpeningId opening, int limit) {
    Slate slate = matching.slate(viewer, opening, limit);
    List<Candidate> all = Stream.concat(slate.ranked().stream(), slate.notYet().stream()).toList();
    Map<PersonId, PersonCard> cards = people.cards(all.stream().map(Candidate::person).toList());
    Codes codes = codes(all.stream().map(Candidate::fit).toList());
    return new SlateLines(
        name(slate.opening()),
        slate.policy(),
        IntStream.range(0, all.size())
            .mapToObj(i -> line(i + 1, all.get(i), cards, codes))
            .toList());
  }

  private static CandidateLine line(
      int rank, Candidate c, Map<PersonId, PersonCard> cards, Codes codes) {
    PersonCard card = cards.get(c.person());
    return new CandidateLine(
        card == null ? c.person().toString() : card.number(),
        rank,
        c.fit().score(),
        c.fit().gatePassed(),
        c.applied(),
        codes.lines(c.fit()));
  }

  MatchLines matches(Viewer viewer, String number, int limit) {
    List<Match> matches = matching.matches(viewer, viewer.self(), limit);
    Codes codes = codes(matches.stream().map(Match::fit).toList());
    return new MatchLines(
        number,
        matching.policy().version(),
        matches.stream()
            .map(
                m ->
                    new OpeningLine(
                        name(m.opening().card()),
                        m.rank(),
                        m.fit().score(),
                        m.total(),
                        m.fit().gatePassed(),
                        m.preferences().stream()
                            .map(
                                p ->
                                    new PreferenceLine(
                                        p.preference().name(), p.points() * ONE_OF_HUNDRED))
                            .toList(),
                        codes.lines(m.fit())))
            .toList());
  }

  private static String name(OpeningCard opening) {
    return Objects.requireNonNullElseGet(opening.code(), () -> opening.id().toString());
  }

  private Codes codes(List<Explanation> fits) {
    List<SkillId> ids =
        fits.stream()
            .flatMap(fit -> fit.parts().stream())
            .flatMap(Outlook::skillsOf)
            .distinct()
            .map(SkillId::new)
            .toList();
    return new Codes(skills.cards(ids));
  }

  private static Stream<Integer> skillsOf(Part part) {
    Holding via = part.via();
    return via == null
        ? Stream.of(part.requirement().skill())
        : Stream.of(part.requirement().skill(), via.skill());
  }

  private record Codes(Map<SkillId, SkillCard> cards) {
    List<RequirementLine> lines(Explanation fit) {
      return fit.parts().stream().map(this::line).toList();
    }

    private RequirementLine line(Part part) {
      Holding via = part.via();
      return new RequirementLine(
          code(part.requirement().skill()),
          part.requirement().minimum(),
          part.requirement().weight(),
          part.requirement().required(),
          part.credit(),
          part.points(),
          via == null ? null : code(via.skill()),
          via == null ? null : via.level(),
          via == null ? null : via.certainty().name());
    }

    private String code(int skill) {
      SkillCard card = cards.get(new SkillId(skill));
      return card == null ? String.valueOf(skill) : card.code();
    }
  }
}
