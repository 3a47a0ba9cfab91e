package org.waymark.app.mentoring.offers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/**
 * Puts together who could help towards a role: with a talk about the move, and with what is short.
 */
@Component
class HelpMaker {
  private static final int SKILLS = 2;
  private static final int EACH = 2;
  private static final int TALKS = 3;
  private final Suggesting suggesting;
  private final OfferCards cards;
  private final RequirementsBook book;
  private final Profiles profiles;
  private final Skills skills;
  private final People people;
  private final Aspirations aspirations;
  private final Relations relations;

  HelpMaker(
      Suggesting suggesting,
      OfferCards cards,
      RequirementsBook book,
      Profiles profiles,
      Skills skills,
      People people,
      Aspirations aspirations,
      Relations relations) {
    this.suggesting = suggesting;
    this.cards = cards;
    this.book = book;
    this.profiles = profiles;
    this.skills = skills;
    this.people = people;
    this.aspirations = aspirations;
    this.relations = relations;
  }

  /** For oneself, towards a role. */
  HelpView toRole(Viewer viewer, RoleId role) {
    return new HelpView(
        "helpers",
        role,
        cards.of(first(suggesting.talks(viewer, role), TALKS), viewer.language()),
        mentors(viewer, viewer, role),
        false);
  }

  /**
   * For a report, towards the role that they told this manager of, else in the one that they hold:
   * from what the manager sees anyway, the same whether or not anybody was asked.
   */
  HelpView forReport(Viewer viewer, PersonId person) {
    if (!relations.of(viewer, person).contains(Relation.MANAGER) || viewer.is(person)) {
      throw new NotYours();
    }
    RoleId role =
        aspirations
            .visibleTo(viewer, person)
            .flatMap(shared -> shared.roles().stream().findFirst())
            .or(() -> people.current(person).map(Employment::role))
            .orElseThrow(NotYours::new);
    Viewer eyes = new Viewer(person.value(), person, "", List.of(), viewer.language());
    return new HelpView("helpers", null, List.of(), mentors(eyes, viewer, role), true);
  }

  private List<HelpView.ForSkill> mentors(Viewer seeker, Viewer reader, RoleId role) {
    PersonId person = seeker.self();
    Map<SkillId, Integer> have =
        Seekers.levels(profiles.estimates(Set.of(person)).getOrDefault(person, List.of()));
    List<SkillId> missing =
        book.requirementsOf(role).stream()
            .filter(asked -> have.getOrDefault(asked.skill(), 0) < asked.minimum())
            .map(Requirement::skill)
            .limit(SKILLS)
            .toList();
    Map<SkillId, SkillCard> names = skills.cards(missing);
    return missing.stream()
        .filter(names::containsKey)
        .map(skill -> mentors(seeker, reader, Objects.requireNonNull(names.get(skill))))
        .filter(some -> !some.cards().isEmpty())
        .toList();
  }

  private HelpView.ForSkill mentors(Viewer seeker, Viewer reader, SkillCard skill) {
    List<Suggestion> some = first(suggesting.mentors(seeker, Set.of(skill.id())), EACH);
    return new HelpView.ForSkill(skill.id(), skill.name(), cards.of(some, reader.language()));
  }

  private static List<Suggestion> first(List<Suggestion> all, int most) {
    return all.stream().limit(most).toList();
  }
}
