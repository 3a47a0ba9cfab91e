package org.waymark.app.opportunities.model;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;

/**
 * What every posting keeps to, a draft too.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.posting}
 */
public record PostingRule(String name, Predicate<Posting> keptBy) {
  static final List<PostingRule> ALL =
      List.of(
          rule("title_given", p -> !p.title().isEmpty()),
          rule("title_fits", p -> p.title().length() <= Posting.LONGEST_TITLE),
          rule("description_fits", p -> p.description().length() <= Posting.LONGEST_DESCRIPTION),
          rule("role_named", p -> p.kind().besideTheRole() || p.role() != null),
          rule("dates_in_order", p -> p.dates().inOrder()),
          rule("seats_counted", p -> within(p.seats(), 1, 999)),
          rule("share_for_projects", PostingRule::shareOnlyForProjects),
          rule(
              "share_in_range", p -> within(p.sharePercent(), 1, 100) && within(p.weeks(), 1, 104)),
          rule("rotation_has_weeks", p -> p.kind() != OpeningKind.ROTATION || p.weeks() != null),
          rule("shadowing_is_small", PostingRule::small),
          rule("band_in_order", PostingRule::bandInOrder),
          rule("currency_known", p -> p.band() == null || p.band().currency().matches("[A-Z]{3}")));

  private static final int MOST_OF_A_SHADOW = 50;
  private static final int WEEKS_OF_A_SHADOW = 8;

  /** Every rule that it breaks. */
  public static List<Refusal> refusals(Posting posting) {
    return ALL.stream()
        .filter(rule -> !rule.keptBy.test(posting))
        .map(rule -> Refusal.of("opportunities.posting." + rule.name))
        .toList();
  }

  private static PostingRule rule(String name, Predicate<Posting> keptBy) {
    return new PostingRule(name, keptBy);
  }

  private static boolean shareOnlyForProjects(Posting p) {
    return (p.kind().besideTheRole() || p.sharePercent() == null)
        && (p.kind().runs() || p.weeks() == null);
  }

  private static boolean small(Posting p) {
    return p.kind() != OpeningKind.SHADOWING
        || (within(p.sharePercent(), 1, MOST_OF_A_SHADOW)
            && within(p.weeks(), 1, WEEKS_OF_A_SHADOW));
  }

  private static boolean bandInOrder(Posting p) {
    return p.band() == null || (p.band().min() >= 0 && p.band().min() <= p.band().max());
  }

  private static boolean within(@Nullable Integer value, int least, int most) {
    return value == null || (value >= least && value <= most);
  }
}
