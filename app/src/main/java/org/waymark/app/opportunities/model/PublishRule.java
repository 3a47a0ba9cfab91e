package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningKind;

/**
 * What must hold on the day an opening is published.
 *
 * @param name end of the message key of its refusal, below {@code opportunities.publish}
 */
public record PublishRule(String name, Predicate<Case> keptBy) {
  /** An opening on its way out. */
  public record Case(Opening opening, Publication how) {
    private boolean still(@Nullable LocalDate last) {
      return last == null || !last.isBefore(how.day());
    }

    private Posting posting() {
      return opening.posting();
    }

    private boolean inOrder() {
      LocalDate inside = posting().dates().insideUntil();
      LocalDate last = posting().dates().applyBy();
      return inside == null || last == null || !last.isBefore(inside);
    }
  }

  private static final PublishRule DESCRIBED =
      new PublishRule("described", c -> !c.posting().description().isEmpty());
  private static final PublishRule ASKS =
      new PublishRule(
          "asks_for_a_skill",
          c -> c.posting().kind() == OpeningKind.SHADOWING || c.how.requirements() > 0);
  private static final PublishRule APPLYING =
      new PublishRule("applying_still_open", c -> c.still(c.posting().dates().applyBy()));
  private static final PublishRule INSIDE =
      new PublishRule("inside_first_still_open", c -> c.still(c.posting().dates().insideUntil()));
  private static final PublishRule AFTER_INSIDE =
      new PublishRule("applying_after_inside_first", Case::inOrder);
  private static final PublishRule NOT_TOO_LONG =
      new PublishRule(
          "project_not_too_long", c -> Length.of(c.posting()).within(c.how.mostMonths()));

  static List<Refusal> refusals(Opening opening, Publication how) {
    return broken(
        new Case(opening, how),
        List.of(DESCRIBED, ASKS, APPLYING, INSIDE, AFTER_INSIDE, NOT_TOO_LONG));
  }

  /** What an edit of a published opening may not break; the days inside alone only get more. */
  static List<Refusal> refusalsOfEdit(Opening before, Opening edited, LocalDate publishedOn) {
    Case c = new Case(edited, Publication.plain(publishedOn, 0));
    List<Refusal> no = new ArrayList<>(broken(c, List.of(DESCRIBED, APPLYING, INSIDE)));
    LocalDate was = before.posting().dates().insideUntil();
    LocalDate now = edited.posting().dates().insideUntil();
    if (was != null && (now == null || now.isBefore(was))) {
      no.add(Refusal.of("opportunities.publish.inside_first_only_longer"));
    }
    if (before.posting().kind() != edited.posting().kind()) {
      no.add(Refusal.of("opportunities.publish.kind_stays"));
    }
    return no;
  }

  private static List<Refusal> broken(Case c, List<PublishRule> rules) {
    return rules.stream()
        .filter(rule -> !rule.keptBy.test(c))
        .map(rule -> Refusal.of("opportunities.publish." + rule.name))
        .toList();
  }
}
