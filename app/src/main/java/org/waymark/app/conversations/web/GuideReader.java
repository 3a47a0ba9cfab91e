package org.waymark.app.conversations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Reads what a guide is built from, with the reader's eyes. */
@Component
class GuideReader {
  private static final int OBJECTIVES = 2;
  private final People people;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Aspirations aspirations;
  private final RequirementsBook book;
  private final Skills skills;
  private final Objectives objectives;
  private final Feedback feedback;
  private final Clock clock;

  GuideReader(
      People people,
      Organisation organisation,
      Profiles profiles,
      Aspirations aspirations,
      RequirementsBook book,
      Skills skills,
      Objectives objectives,
      Feedback feedback,
      Clock clock) {
    this.people = people;
    this.organisation = organisation;
    this.profiles = profiles;
    this.aspirations = aspirations;
    this.book = book;
    this.skills = skills;
    this.objectives = objectives;
    this.feedback = feedback;
    this.clock = clock;
  }

  /**
   * For one of the two who talk.
   *
   * @param before the last one that they held
   * @param open how many agreements of it are open
   */
  GuideFacts facts(Viewer viewer, PersonCard person, @Nullable Talk before, int open) {
    boolean mine = viewer.is(person.id());
    @Nullable Employment employment = people.current(person.id()).orElse(null);
    List<RoleId> goals = goals(viewer, person.id(), mine);
    @Nullable RoleId aim =
        goals.isEmpty() ? (employment == null ? null : employment.role()) : goals.getFirst();
    Set<RoleId> asked = new HashSet<>(goals);
    Optional.ofNullable(aim).ifPresent(asked::add);
    Map<RoleId, RoleCard> roles = organisation.roles(asked);
    GuideLevels levels = levels(viewer, person.id(), mine);
    @Nullable Requirement missing =
        aim == null || levels.all().isEmpty()
            ? null
            : levels.mostMissing(book.requirementsOf(aim)).orElse(null);
    List<Estimate> best = levels.best();
    Set<SkillId> named = new HashSet<>();
    best.forEach(e -> named.add(e.skill()));
    Optional.ofNullable(missing).ifPresent(r -> named.add(r.skill()));
    var names = new Named(skills.cards(named));
    return new GuideFacts(
        mine,
        person.name().split(" ", 2)[0],
        person.roleTitle(),
        goals.stream()
            .flatMap(g -> Optional.ofNullable(roles.get(g)).stream())
            .map(RoleCard::title)
            .toList(),
        best.stream().map(e -> names.of(e.skill())).toList(),
        missing == null ? null : gap(roles.get(aim), missing, levels, names),
        serves(goals, missing),
        asked(viewer, person.id(), mine),
        before == null ? null : day(before),
        open);
  }

  private List<String> serves(List<RoleId> goals, @Nullable Requirement missing) {
    Set<SkillId> grown = missing == null ? Set.of() : Set.of(missing.skill());
    return objectives.serving(goals, grown).stream()
        .map(Objectives.Served::title)
        .limit(OBJECTIVES)
        .toList();
  }

  private GuideFacts.Asked asked(Viewer viewer, PersonId person, boolean mine) {
    Feedback.All all = mine ? feedback.openFor(person) : feedback.visibleTo(viewer, person);
    return new GuideFacts.Asked(all.open().size(), all.given().size());
  }

  private record Named(Map<SkillId, SkillCard> cards) {
    String of(SkillId id) {
      var card = cards.get(id);
      return card == null ? "" : card.name();
    }
  }

  private List<RoleId> goals(Viewer viewer, PersonId person, boolean mine) {
    return mine
        ? aspirations.of(person).roles()
        : aspirations.visibleTo(viewer, person).map(Aspiration::roles).orElse(List.of());
  }

  private GuideLevels levels(Viewer viewer, PersonId person, boolean mine) {
    return new GuideLevels(
        mine || profiles.mayRead(viewer, person)
            ? profiles.estimates(List.of(person)).getOrDefault(person, List.of())
            : List.of());
  }

  private static GuideFacts.@Nullable Gap gap(
      @Nullable RoleCard role, Requirement missing, GuideLevels levels, Named names) {
    return role == null
        ? null
        : new GuideFacts.Gap(
            role.title(), names.of(missing.skill()), missing.minimum(), levels.of(missing.skill()));
  }

  private @Nullable LocalDate day(Talk before) {
    return before.state().time().map(s -> LocalDate.ofInstant(s, clock.getZone())).orElse(null);
  }
}
