package org.waymark.app.matching.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.Match;
import org.waymark.app.matching.Matching;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpeningCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Explanation;
import org.waymark.engine.person.Contribution;

/** Makes opening cards with the number and the sentence why. */
@Component
class CardMaker {
  private final Matching matching;
  private final Skills skills;

  CardMaker(Matching matching, Skills skills) {
    this.matching = matching;
    this.skills = skills;
  }

  List<CardFit> fits(Viewer viewer, List<OpeningId> openings) {
    Map<OpeningId, Explanation> fits = matching.fits(viewer, openings);
    SkillNames names = SkillNames.of(skills, fits.values());
    Map<OpeningId, List<Contribution>> own = matching.preferences(viewer, fits.keySet());
    return fits.entrySet().stream()
        .map(e -> fit(e.getKey(), e.getValue(), names, own.getOrDefault(e.getKey(), List.of())))
        .toList();
  }

  private static CardFit fit(
      OpeningId opening, Explanation fit, SkillNames names, List<Contribution> own) {
    Why why = new Why(fit, names);
    return new CardFit(
        "fit-" + opening,
        !fit.requirements().isEmpty(),
        Bars.of(fit),
        why.carries(),
        why.gap(),
        Wishing.of(own));
  }

  List<OpeningCard> cards(List<Match> matches) {
    SkillNames names = SkillNames.of(skills, matches.stream().map(Match::fit).toList());
    return matches.stream().map(m -> card(m, names)).toList();
  }

  private static OpeningCard card(Match match, SkillNames names) {
    Why why = new Why(match.fit(), names);
    @Nullable Words gap = why.gap();
    String where = match.place().isEmpty() ? match.unit() : match.unit() + ", " + match.place();
    return new OpeningCard(
        match.opening().card().title(),
        "/openings/" + match.opening().id(),
        List.of(Words.plain(where)),
        why.carries(),
        gap,
        null,
        match.fit().requirements().isEmpty() ? null : Bars.of(match.fit()),
        Wishing.of(match.preferences()));
  }
}
