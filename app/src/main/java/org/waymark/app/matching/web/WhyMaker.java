package org.waymark.app.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Matching;
import org.waymark.app.matching.model.ShownPoints;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Certainty;
import org.waymark.engine.Explanation;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Makes the explanation of somebody else's number: skills, and how sure they are; no wishes. */
@Component
class WhyMaker {
  private final Matching matching;
  private final Applications applications;
  private final People people;
  private final Skills skills;

  WhyMaker(Matching matching, Applications applications, People people, Skills skills) {
    this.matching = matching;
    this.applications = applications;
    this.people = people;
    this.skills = skills;
  }

  SlateView.Explained explained(Viewer viewer, OpeningId opening, PersonId person) {
    Explanation fit = matching.fit(viewer, person, opening);
    PersonCard card = people.card(person).orElseThrow(NotYours::new);
    boolean applied =
        applications.applicantsOf(opening).stream().map(Applicant::person).anyMatch(person::equals);
    return explained(card, applied, fit, SkillNames.of(skills, List.of(fit)));
  }

  SlateView.Explained explained(
      PersonCard card, boolean applied, Explanation fit, SkillNames names) {
    ShownPoints shown = ShownPoints.of(fit);
    Why why = new Why(fit, names);
    return new SlateView.Explained(
        card.id().toString(),
        card.name(),
        applied,
        shown.score(),
        shown.of().stream().mapToInt(p -> p).sum(),
        lines(fit, shown, names),
        why.carries(),
        why.gap());
  }

  private static List<SlateView.Line> lines(Explanation fit, ShownPoints shown, SkillNames names) {
    List<SlateView.Line> lines = new ArrayList<>();
    for (Part part : fit.parts()) {
      int at = lines.size();
      lines.add(
          new SlateView.Line(
              names.asked(part),
              part.requirement().minimum(),
              part.requirement().required(),
              counted(part, names),
              Bars.level(part),
              Bars.near(part),
              sure(part.certainty()),
              Likely.of(fit, part),
              shown.points().get(at),
              shown.of().get(at)));
    }
    return lines;
  }

  private static Words counted(Part part, SkillNames names) {
    return switch (part.match()) {
      case MISSING -> Words.of("matching.counted.nothing");
      case EXACT -> Words.of("matching.counted.same");
      case ADJACENT -> {
        Holding via = Objects.requireNonNull(part.via());
        yield Words.of(
            "matching.counted.near", names.of(via.skill()), via.level(), Bars.percent(part));
      }
    };
  }

  private static @Nullable Words sure(@Nullable Certainty certainty) {
    return certainty == null ? null : Words.of("matching.sure." + certainty.name());
  }
}
