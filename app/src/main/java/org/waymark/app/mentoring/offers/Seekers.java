package org.waymark.app.mentoring.offers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Contact;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.Zones;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillId;

/** What counts of somebody who looks for support. */
@Component
class Seekers {
  private final People people;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Zones zones;

  Seekers(People people, Organisation organisation, Profiles profiles, Zones zones) {
    this.people = people;
    this.organisation = organisation;
    this.profiles = profiles;
    this.zones = zones;
  }

  Seeker of(Viewer viewer, Set<SkillId> asked) {
    PersonId me = viewer.self();
    Integer level =
        people
            .current(me)
            .flatMap(e -> organisation.role(e.role()))
            .map(RoleCard::level)
            .orElse(null);
    return new Seeker(
        viewer,
        languages(viewer),
        zones.of(me),
        level,
        asked.isEmpty()
            ? Map.of()
            : levels(profiles.estimates(Set.of(me)).getOrDefault(me, List.of())));
  }

  /** That of Waymark for them, and the one that the company has of them. */
  Set<String> languages(Viewer viewer) {
    Set<String> languages = new LinkedHashSet<>();
    languages.add(viewer.language().getLanguage());
    Contact contact = people.contacts(List.of(viewer.self())).get(viewer.self());
    if (contact != null && !contact.language().isEmpty()) {
      languages.add(Locale.forLanguageTag(contact.language()).getLanguage());
    }
    return languages;
  }

  static Map<SkillId, Integer> levels(List<Estimate> estimates) {
    return estimates.stream().collect(Collectors.toMap(Estimate::skill, Estimate::level));
  }
}
