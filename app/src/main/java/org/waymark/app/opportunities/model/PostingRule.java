package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;

/** What every posting keeps to, a draft too. */
public enum PostingRule {
  TITLE_GIVEN(p -> !p.title().isEmpty()),
  TITLE_FITS(p -> p.title().length() <= Posting.LONGEST_TITLE),
  DESCRIPTION_FITS(p -> p.description().length() <= Posting.LONGEST_DESCRIPTION),
  ROLE_NAMED(p -> p.kind() == OpeningKind.PROJECT || p.role() != null),
  DATES_IN_ORDER(p -> p.dates().inOrder()),
  SEATS_COUNTED(p -> within(p.seats(), 1, 999)),
  SHARE_FOR_PROJECTS(
      p -> p.kind() == OpeningKind.PROJECT || (p.sharePercent() == null && p.weeks() == null)),
  SHARE_IN_RANGE(p -> within(p.sharePercent(), 1, 100) && within(p.weeks(), 1, 104)),
  BAND_IN_ORDER(p -> p.band() == null || (p.band().min() >= 0 && p.band().min() <= p.band().max())),
  CURRENCY_KNOWN(p -> p.band() == null || p.band().currency().matches("[A-Z]{3}"));

  private final Predicate<Posting> keptBy;

  PostingRule(Predicate<Posting> keptBy) {
    this.keptBy = keptBy;
  }

  /** Every rule that it breaks. */
  public static List<Refusal> refusals(Posting posting) {
    return Stream.of(values())
        .filter(rule -> !rule.keptBy.test(posting))
        .map(PostingRule::refusal)
        .toList();
  }

  private Refusal refusal() {
    return Refusal.of("opportunities.posting." + name().toLowerCase(Locale.ROOT));
  }

  private static boolean within(@Nullable Integer value, int least, int most) {
    return value == null || (value >= least && value <= most);
  }
}
