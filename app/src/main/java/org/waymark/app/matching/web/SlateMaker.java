package org.waymark.app.matching.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Candidate;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.RankRange;
import org.waymark.app.matching.Slate;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Figure;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Skills;

/** Makes the page of a slate. */
@Component
class SlateMaker {
  private static final int STEP = 40;
  static final int MOST = 500;
  private final Matching matching;
  private final People people;
  private final Skills skills;
  private final Applications applications;
  private final Endorsements endorsements;
  private final WhyMaker why;
  private final Clock clock;

  SlateMaker(
      Matching matching,
      People people,
      Skills skills,
      Applications applications,
      Endorsements endorsements,
      WhyMaker why,
      Clock clock) {
    this.applications = applications;
    this.matching = matching;
    this.people = people;
    this.skills = skills;
    this.endorsements = endorsements;
    this.why = why;
    this.clock = clock;
  }

  /**
   * @param open whose explanation is open; null: that of the first
   */
  SlateView view(Viewer viewer, OpeningId opening, int limit, @Nullable PersonId open) {
    Slate slate = matching.slate(viewer, opening, limit);
    List<Candidate> all = slate.everybody().toList();
    Map<PersonId, PersonCard> cards = people.cards(all.stream().map(Candidate::person).toList());
    SkillNames names = SkillNames.of(skills, all.stream().map(Candidate::fit).toList());
    PersonId chosen = open == null && !all.isEmpty() ? all.getFirst().person() : open;
    if (open != null && all.stream().noneMatch(c -> c.person().equals(open))) {
      throw new NotYours();
    }
    Map<PersonId, ApplicationId> sent =
        applications.applicantsOf(opening).stream()
            .collect(Collectors.toMap(Applicant::person, Applicant::application));
    Map<PersonId, List<String>> advocates = endorsements.advocates(viewer, opening, sent.keySet());
    return new SlateView(
        slate.opening(),
        slate.asks(),
        figures(slate),
        rows(viewer, slate, slate.ranked(), cards, sent, advocates, names, chosen),
        rows(viewer, slate, slate.notYet(), cards, sent, advocates, names, chosen),
        shown(slate),
        more(slate, limit),
        end(slate.left(), limit));
  }

  private List<SlateView.Row> rows(
      Viewer viewer,
      Slate slate,
      List<Candidate> some,
      Map<PersonId, PersonCard> cards,
      Map<PersonId, ApplicationId> sent,
      Map<PersonId, List<String>> advocates,
      SkillNames names,
      @Nullable PersonId open) {
    return some.stream()
        .filter(c -> cards.containsKey(c.person()))
        .map(
            c ->
                row(
                    viewer,
                    slate,
                    c,
                    Objects.requireNonNull(cards.get(c.person())),
                    sent.get(c.person()),
                    advocates.getOrDefault(c.person(), List.of()),
                    names,
                    open))
        .toList();
  }

  private SlateView.Row row(
      Viewer viewer,
      Slate slate,
      Candidate c,
      PersonCard card,
      @Nullable ApplicationId application,
      List<String> advocates,
      SkillNames names,
      @Nullable PersonId open) {
    boolean explained = c.person().equals(open) && slate.asks();
    OpeningId opening = slate.opening().id();
    return new SlateView.Row(
        opening.toString(),
        c.person().toString(),
        card.name(),
        card.roleTitle() + ", " + card.unitName(),
        c.rank(),
        range(c.range()),
        Bars.of(c.fit()),
        c.applied(),
        application == null ? null : "/applications/" + application,
        c.fit().gaps().stream().map(names::asked).collect(Collectors.joining(", ")),
        String.join(", ", advocates),
        explained
            ? why.explained(card, c.applied(), matching.fit(viewer, c.person(), opening), names)
            : null);
  }

  static @Nullable Words range(@Nullable RankRange range) {
    if (range == null || !range.wide()) {
      return null;
    }
    boolean two = range.worst() == range.best() + 1;
    return Words.of(
        two ? "matching.slate.range.two" : "matching.slate.range", range.best(), range.worst());
  }

  private List<Figure> figures(Slate slate) {
    List<Figure> figures = new ArrayList<>();
    boolean over = slate.opening().stage().over();
    if (!over) {
      figures.add(figure(slate.pool(), "matching.slate.pool"));
    }
    figures.add(figure(slate.passing(), "matching.slate.passing"));
    figures.add(figure(slate.applicants(), "matching.slate.applicants"));
    LocalDate inside = slate.opening().dates().insideUntil();
    long left = over || inside == null ? -1 : ChronoUnit.DAYS.between(LocalDate.now(clock), inside);
    if (left >= 0) {
      figures.add(figure((int) left, "matching.slate.inside"));
    }
    return figures;
  }

  private static Figure figure(int number, String key) {
    return new Figure(Integer.toString(number), Words.of(key, number));
  }

  private static @Nullable Words shown(Slate slate) {
    return slate.asks()
        ? Words.of(
            "matching.slate.shown",
            slate.pool() - slate.left(),
            slate.pool(),
            slate.passing(),
            slate.pool() - slate.passing())
        : null;
  }

  /** What the longest list says of those who come after it. */
  static @Nullable Words end(int left, int limit) {
    return left > 0 && limit >= MOST ? Words.of("matching.slate.end", left) : null;
  }

  private static @Nullable String more(Slate slate, int limit) {
    return slate.left() > 0 && limit < MOST
        ? "/team/openings/" + slate.opening().id() + "/slate?show=" + Math.min(MOST, limit + STEP)
        : null;
  }
}
