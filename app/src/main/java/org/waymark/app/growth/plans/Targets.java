package org.waymark.app.growth.plans;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What a goal is today, what it asks for, and whether it is there at all. */
@Component
class Targets {
  private static final int WHOLE = 10_000;
  private final Organisation organisation;
  private final RequirementsBook book;
  private final Openings openings;
  private final Skills skills;

  Targets(Organisation organisation, RequirementsBook book, Openings openings, Skills skills) {
    this.organisation = organisation;
    this.book = book;
    this.openings = openings;
    this.skills = skills;
  }

  /** Whether one can still get there. */
  enum There {
    YES,
    /** An opening that takes no more applications. */
    CLOSED,
    /** Not known to the company any more, or not there for the viewer. */
    GONE
  }

  /**
   * A goal as of today.
   *
   * @param title today's; nothing where it is gone
   * @param href its page, where it has one that the viewer may open
   * @param role of a role or an opening
   */
  record Target(
      There there,
      Optional<String> title,
      List<Requirement> asked,
      @Nullable String href,
      @Nullable RoleId role) {
    private static final Target GONE =
        new Target(There.GONE, Optional.empty(), List.of(), null, null);

    Target {
      asked = List.copyOf(asked);
    }
  }

  /**
   * As the viewer may know it; whoever set it knew the opening, so they are told what became of it.
   */
  Target of(Viewer viewer, Plan plan) {
    Target seen = of(viewer, plan.goal());
    return seen.there() == There.GONE
            && viewer.is(plan.person())
            && plan.goal() instanceof Goal.Opening(OpeningId id)
        ? openings.card(id).map(Targets::closed).orElse(seen)
        : seen;
  }

  private static Target closed(OpeningCard card) {
    return new Target(There.CLOSED, Optional.empty(), List.of(), null, card.role());
  }

  Target of(Viewer viewer, Goal goal) {
    return switch (goal) {
      case Goal.None _ -> new Target(There.YES, Optional.empty(), List.of(), null, null);
      case Goal.Role(RoleId role) -> organisation.role(role).map(this::role).orElse(Target.GONE);
      case Goal.Opening(OpeningId id) ->
          openings
              .card(id)
              .filter(_ -> openings.visibleTo(viewer, Set.of(id)).contains(id))
              .map(this::opening)
              .orElse(Target.GONE);
      case Goal.Skill(SkillId skill, int level) ->
          skills
              .card(skill)
              .map(
                  card ->
                      new Target(
                          There.YES,
                          Optional.of(card.name()),
                          List.of(new Requirement(skill, level, WHOLE, true)),
                          "/skills/" + skill,
                          null))
              .orElse(Target.GONE);
    };
  }

  private Target role(RoleCard card) {
    return new Target(
        There.YES,
        Optional.of(card.title()),
        book.requirementsOf(card.id()),
        "/roles/" + card.id(),
        card.id());
  }

  private Target opening(OpeningCard card) {
    return new Target(
        card.stage() == OpeningCard.Stage.PUBLISHED ? There.YES : There.CLOSED,
        Optional.of(card.title()),
        openings.requirementsOf(card.id()),
        "/openings/" + card.id(),
        card.role());
  }
}
