package org.waymark.app.mentoring.offers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Finds who fits somebody: by what they need, further on, not in their line, with room. */
@Service
public class Suggesting {
  private static final int SHOWN = 12;
  private final Candidates candidates;
  private final Movers movers;
  private final Seekers seekers;
  private final Lines lines;
  private final People people;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Skills skills;
  private final Apart apart;

  Suggesting(
      Candidates candidates,
      Movers movers,
      Seekers seekers,
      Lines lines,
      People people,
      Organisation organisation,
      Profiles profiles,
      Skills skills,
      Apart apart) {
    this.candidates = candidates;
    this.movers = movers;
    this.seekers = seekers;
    this.lines = lines;
    this.people = people;
    this.organisation = organisation;
    this.profiles = profiles;
    this.skills = skills;
    this.apart = apart;
  }

  /** Mentors for these skills; for any where none is named. */
  public List<Suggestion> mentors(Viewer viewer, Set<SkillId> asked) {
    return weighed(viewer, candidates.mentors(viewer.self(), asked), asked, Map.of());
  }

  public List<Suggestion> coaches(Viewer viewer, @Nullable CoachQuestion question) {
    return weighed(viewer, candidates.coaches(viewer.self(), question), Set.of(), Map.of());
  }

  /** People who went from a role like the viewer's to this one, can be found and may be asked. */
  public List<Suggestion> talks(Viewer viewer, RoleId role) {
    Map<PersonId, Words> moved = movers.to(viewer, role);
    return weighed(viewer, candidates.talks(viewer.self(), moved.keySet()), Set.of(), moved);
  }

  private List<Suggestion> weighed(
      Viewer viewer, List<Offer> offers, Set<SkillId> asked, Map<PersonId, Words> moved) {
    Set<PersonId> who = offers.stream().map(Offer::person).collect(Collectors.toSet());
    Set<PersonId> line = lines.of(viewer, who);
    Map<PersonId, Employment> employed = people.current(who);
    Map<PersonId, List<Estimate>> levels = profiles.estimates(asked.isEmpty() ? Set.of() : who);
    Map<RoleId, RoleCard> roles =
        organisation.roles(employed.values().stream().map(Employment::role).toList());
    Weighing weighing =
        new Weighing(seekers.of(viewer, asked), names(asked), apart, viewer.language());
    return offers.stream()
        .filter(o -> employed.containsKey(o.person()) && !line.contains(o.person()))
        .flatMap(
            o -> weighing.of(o, asked, known(o.person(), employed, roles, levels, moved)).stream())
        .sorted(
            Comparator.comparing((Suggestion s) -> s.offer().free() == 0)
                .thenComparing(Comparator.comparingInt(Suggestion::weight).reversed()))
        .limit(SHOWN)
        .toList();
  }

  private static Weighing.Known known(
      PersonId person,
      Map<PersonId, Employment> employed,
      Map<RoleId, RoleCard> roles,
      Map<PersonId, List<Estimate>> levels,
      Map<PersonId, Words> moved) {
    RoleCard role = roles.get(Objects.requireNonNull(employed.get(person)).role());
    return new Weighing.Known(
        role == null ? null : role.level(),
        Seekers.levels(levels.getOrDefault(person, List.of())),
        moved.get(person));
  }

  private Map<SkillId, String> names(Set<SkillId> asked) {
    return skills.cards(asked).values().stream()
        .collect(Collectors.toMap(SkillCard::id, SkillCard::name));
  }
}
