package org.waymark.app.desk.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** Reads what is known of a whole team, each thing asked once. */
@Component
class KnownReports {
  private final People people;
  private final Profiles profiles;
  private final Ideas ideas;

  KnownReports(People people, Profiles profiles, Ideas ideas) {
    this.people = people;
    this.profiles = profiles;
    this.ideas = ideas;
  }

  List<KnownReport> of(List<PersonId> reports, Choice choice) {
    Map<PersonId, PersonCard> cards = people.cards(reports);
    Map<PersonId, Employment> employed = people.current(reports);
    Map<PersonId, List<Estimate>> estimates = profiles.estimates(reports);
    List<KnownReport> known = new ArrayList<>();
    for (PersonId person : reports) {
      @Nullable PersonCard card = cards.get(person);
      @Nullable Employment employment = employed.get(person);
      if (card != null && employment != null) {
        Map<SkillId, Integer> levels = Levels.of(estimates.getOrDefault(person, List.of()));
        known.add(
            new KnownReport(
                card,
                levels,
                Coverage.of(choice.required(employment.role()), levels),
                ideas.openings(choice, employment, levels),
                ideas.roles(choice, employment, levels).size()));
      }
    }
    return known;
  }
}
