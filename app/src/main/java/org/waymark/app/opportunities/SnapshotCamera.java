package org.waymark.app.opportunities;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Snapshot;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Takes the picture of a profile, of what an opening asks for, and of how the two fit. */
@Component
public class SnapshotCamera {
  private final Openings openings;
  private final Profiles profiles;
  private final Skills skills;
  private final Fitting fitting;

  SnapshotCamera(Openings openings, Profiles profiles, Skills skills, Fitting fitting) {
    this.openings = openings;
    this.profiles = profiles;
    this.skills = skills;
    this.fitting = fitting;
  }

  /** As it would be kept if it were sent now. */
  public Snapshot take(Opening opening, PersonId person, Instant now) {
    int revision = opening.requirementsRevision();
    List<Requirement> asked = openings.requirementsOf(opening.id(), revision);
    List<Estimate> held = profiles.estimates(Set.of(person)).getOrDefault(person, List.of());
    return snapshot(now, revision, asked, held, names(asked, held), fitting.today());
  }

  /** The same for many, in a few queries; each as of the moment it is said to have been sent. */
  public Map<ApplicationId, Snapshot> takeAll(
      Map<Application, Instant> sent, Map<OpeningId, Opening> of) {
    Map<OpeningId, List<Requirement>> asked =
        openings.requirementsOf(sent.keySet().stream().map(Application::opening).toList());
    Map<PersonId, List<Estimate>> held =
        profiles.estimates(
            sent.keySet().stream().map(Application::person).collect(Collectors.toSet()));
    Map<SkillId, SkillCard> names =
        names(
            asked.values().stream().flatMap(List::stream).toList(),
            held.values().stream().flatMap(List::stream).toList());
    Fitting.Measure measure = fitting.today();
    Map<ApplicationId, Snapshot> snapshots = new LinkedHashMap<>();
    sent.forEach(
        (a, at) ->
            snapshots.put(
                a.id(),
                snapshot(
                    at,
                    revision(of, a),
                    asked.getOrDefault(a.opening(), List.of()),
                    held.getOrDefault(a.person(), List.of()),
                    names,
                    measure)));
    return snapshots;
  }

  private static int revision(Map<OpeningId, Opening> of, Application application) {
    Opening opening = of.get(application.opening());
    return opening == null ? 0 : opening.requirementsRevision();
  }

  private static Snapshot snapshot(
      Instant now,
      int revision,
      List<Requirement> asked,
      List<Estimate> held,
      Map<SkillId, SkillCard> names,
      Fitting.Measure measure) {
    return new Snapshot(
        now,
        revision,
        asked.stream().map(r -> asked(r, name(names, r.skill()))).toList(),
        held.stream().map(e -> held(e, name(names, e.skill()))).toList(),
        measure.of(asked, held));
  }

  private static Snapshot.Asked asked(Requirement r, String name) {
    return new Snapshot.Asked(r.skill().value(), name, r.minimum(), r.weight(), r.required());
  }

  private static Snapshot.Held held(Estimate e, String name) {
    return new Snapshot.Held(e.skill().value(), name, e.level(), e.certainty().factor());
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
