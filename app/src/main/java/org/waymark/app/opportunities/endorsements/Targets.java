package org.waymark.app.opportunities.endorsements;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Roles and openings by what one needs to know of them here. */
@Component
class Targets {
  private final Openings openings;
  private final Organisation organisation;
  private final RequirementsBook book;

  Targets(Openings openings, Organisation organisation, RequirementsBook book) {
    this.openings = openings;
    this.organisation = organisation;
    this.book = book;
  }

  /** One that exists for the viewer. */
  Target visible(Viewer viewer, Target target) {
    boolean there =
        switch (target) {
          case Target.ForRole(RoleId role) -> organisation.role(role).isPresent();
          case Target.ForOpening(OpeningId opening) ->
              openings.visibleTo(viewer, Set.of(opening)).contains(opening);
        };
    if (!there) {
      throw new NotYours();
    }
    return target;
  }

  List<Requirement> asked(Target target) {
    return switch (target) {
      case Target.ForRole(RoleId role) -> book.requirementsOf(role);
      case Target.ForOpening(OpeningId opening) -> openings.requirementsOf(opening);
    };
  }

  /** The role that it is about; a project has none. */
  Optional<RoleId> role(Target target) {
    return switch (target) {
      case Target.ForRole(RoleId role) -> Optional.of(role);
      case Target.ForOpening(OpeningId opening) -> openings.card(opening).map(OpeningCard::role);
    };
  }

  Optional<OpeningCard> opening(Target target) {
    return target instanceof Target.ForOpening(OpeningId opening)
        ? openings.card(opening)
        : Optional.empty();
  }

  String title(Target target) {
    return titles(List.of(target)).getOrDefault(target, "");
  }

  /** In two queries. */
  Map<Target, String> titles(Collection<Target> targets) {
    Map<Target, String> titles = new HashMap<>();
    Map<OpeningId, OpeningCard> cards =
        openings.cards(of(targets, Target.ForOpening.class, Target.ForOpening::opening));
    Map<RoleId, RoleCard> roles =
        organisation.roles(of(targets, Target.ForRole.class, Target.ForRole::role));
    cards.forEach((id, card) -> titles.put(new Target.ForOpening(id), card.title()));
    roles.forEach((id, card) -> titles.put(new Target.ForRole(id), card.title()));
    return titles;
  }

  private static <T extends Target, I> Set<I> of(
      Collection<Target> targets, Class<T> kind, Function<T, I> id) {
    return targets.stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .map(id)
        .collect(Collectors.toSet());
  }
}
