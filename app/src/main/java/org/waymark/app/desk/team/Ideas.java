package org.waymark.app.desk.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/**
 * Openings and roles that somebody could grow into, from levels that their manager may see. The
 * same list whether or not the person applied or wished for any of it: neither is asked here.
 */
@Component
class Ideas {
  private static final double ENOUGH = 0.5;
  private static final int LEVELS_UP = 2;
  private static final int SHOWN = 3;
  private final Openings openings;
  private final Organisation organisation;
  private final RequirementsBook book;

  Ideas(Openings openings, Organisation organisation, RequirementsBook book) {
    this.openings = openings;
    this.organisation = organisation;
    this.book = book;
  }

  /** One idea, with what carries over and what is short. */
  record Idea(
      boolean opening,
      String title,
      String href,
      @Nullable Requirement carries,
      @Nullable Requirement missing,
      double order) {
    /** The skills that it names. */
    Stream<SkillId> skills() {
      return Stream.of(Optional.ofNullable(carries), Optional.ofNullable(missing))
          .flatMap(Optional::stream)
          .map(Requirement::skill);
    }
  }

  /** What there is to choose from, read once for a whole team. */
  record Choice(
      List<OpenOpening> openings,
      Map<RoleId, RoleCard> roles,
      Map<RoleId, List<Requirement>> asked) {
    List<Requirement> asked(RoleId role) {
      return asked.getOrDefault(role, List.of());
    }

    List<Requirement> required(RoleId role) {
      return asked(role).stream().filter(Requirement::required).toList();
    }
  }

  Choice choice() {
    return new Choice(
        openings.open(),
        organisation.roles().stream().collect(Collectors.toMap(RoleCard::id, r -> r)),
        book.all());
  }

  List<Idea> openings(Choice choice, Employment person, Map<SkillId, Integer> levels) {
    @Nullable RoleCard own = choice.roles().get(person.role());
    List<Idea> ideas = new ArrayList<>();
    for (OpenOpening opening : choice.openings()) {
      @Nullable RoleId role = opening.card().role();
      if (!person.role().equals(role)
          && within(own, role == null ? null : choice.roles().get(role))) {
        idea(
                true,
                opening.card().title(),
                "/openings/" + opening.id(),
                opening.requirements(),
                levels)
            .ifPresent(ideas::add);
      }
    }
    return best(ideas);
  }

  List<Idea> roles(Choice choice, Employment person, Map<SkillId, Integer> levels) {
    @Nullable RoleCard own = choice.roles().get(person.role());
    List<Idea> ideas = new ArrayList<>();
    choice
        .asked()
        .forEach(
            (id, asked) -> {
              @Nullable RoleCard role = choice.roles().get(id);
              if (role != null && !id.equals(person.role()) && within(own, role)) {
                idea(false, role.title(), "/roles/" + id, asked, levels).ifPresent(ideas::add);
              }
            });
    return best(ideas);
  }

  /** Not down, and not further up than a person could go in one step or two. */
  private static boolean within(@Nullable RoleCard own, @Nullable RoleCard other) {
    if (own == null || other == null || own.level() == null || other.level() == null) {
      return true;
    }
    int up = other.level() - own.level();
    return up >= 0 && up <= LEVELS_UP;
  }

  private static Optional<Idea> idea(
      boolean opening,
      String title,
      String href,
      List<Requirement> asked,
      Map<SkillId, Integer> levels) {
    Coverage coverage = Coverage.of(asked, levels);
    return coverage.share() < ENOUGH
        ? Optional.empty()
        : Optional.of(
            new Idea(
                opening,
                title,
                href,
                coverage.strongest().orElse(null),
                coverage.mostMissing().orElse(null),
                coverage.share()));
  }

  private static List<Idea> best(List<Idea> ideas) {
    return ideas.stream()
        .sorted(
            Comparator.comparingDouble(Idea::order)
                .reversed()
                .thenComparing(Idea::title)
                .thenComparing(Idea::href))
        .limit(SHOWN)
        .toList();
  }
}
