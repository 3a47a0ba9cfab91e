package org.waymark.app.opportunities;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Takes the picture of a profile and of what an opening asks for. */
@Component
class SnapshotCamera {
  private final Openings openings;
  private final Profiles profiles;
  private final Skills skills;

  SnapshotCamera(Openings openings, Profiles profiles, Skills skills) {
    this.openings = openings;
    this.profiles = profiles;
    this.skills = skills;
  }

  Snapshot take(Opening opening, PersonId person, Instant now) {
    int revision = opening.requirementsRevision();
    List<Requirement> asked = openings.requirementsOf(opening.id(), revision);
    List<Estimate> held = profiles.estimates(Set.of(person)).getOrDefault(person, List.of());
    Map<SkillId, SkillCard> names = names(asked, held);
    return new Snapshot(
        now,
        revision,
        asked.stream()
            .map(
                r ->
                    new Snapshot.Asked(
                        r.skill().value(),
                        name(names, r.skill()),
                        r.minimum(),
                        r.weight(),
                        r.required()))
            .toList(),
        held.stream()
            .map(
                e ->
                    new Snapshot.Held(
                        e.skill().value(),
                        name(names, e.skill()),
                        e.level(),
                        e.certainty().factor()))
            .toList());
  }

  private Map<SkillId, SkillCard> names(Collection<Requirement> asked, Collection<Estimate> held) {
    return skills.cards(
        Stream.concat(asked.stream().map(Requirement::skill), held.stream().map(Estimate::skill))
            .collect(Collectors.toSet()));
  }

  private static String name(Map<SkillId, SkillCard> names, SkillId skill) {
    SkillCard card = names.get(skill);
    return card == null ? skill.toString() : card.name();
  }
}
