package org.waymark.app.mentoring.offers;

import java.util.List;
import java.util.function.Predicate;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mentoring.OfferDraft;
import org.waymark.app.mentoring.SupportKind;

/** What an offer keeps to; each rule with the end of its message key. */
record OfferRule(String name, Predicate<OfferDraft> keptBy) {
  static final int MOST_PLACES = 5;
  static final int MOST_TOPICS = 8;
  static final int MOST_LANGUAGES = 6;
  static final int LONGEST_WORDS = 1_000;

  private static final List<OfferRule> ALL =
      List.of(
          new OfferRule("places", d -> d.capacity() >= 1 && d.capacity() <= MOST_PLACES),
          new OfferRule(
              "languages", d -> !d.languages().isEmpty() && d.languages().size() <= MOST_LANGUAGES),
          new OfferRule("topics", d -> d.kind() != SupportKind.MENTOR || !d.topics().isEmpty()),
          new OfferRule("topics_few", d -> d.topics().size() <= MOST_TOPICS),
          new OfferRule(
              "questions", d -> d.kind() != SupportKind.COACH || !d.questions().isEmpty()),
          new OfferRule("words_fit", d -> d.words().length() <= LONGEST_WORDS));

  static List<Refusal> refusals(OfferDraft draft) {
    return ALL.stream()
        .filter(rule -> !rule.keptBy.test(draft))
        .map(rule -> Refusal.of("mentoring.offer.no." + rule.name))
        .toList();
  }
}
