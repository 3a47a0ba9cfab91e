package org.waymark.app.desk.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.desk.team.Ideas.Choice;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Family;
import org.waymark.app.people.Location;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What somebody shared with this viewer: nothing looks the same as nothing shared. */
@Component
class SharedMaker {
  private final Aspirations aspirations;
  private final Organisation organisation;
  private final Skills skills;

  SharedMaker(Aspirations aspirations, Organisation organisation, Skills skills) {
    this.aspirations = aspirations;
    this.organisation = organisation;
    this.skills = skills;
  }

  ReportView.@Nullable Shared of(Viewer viewer, PersonId person, Choice choice) {
    Optional<Aspiration> visible = aspirations.visibleTo(viewer, person);
    List<Words> interests = interests(viewer, person);
    return visible.isEmpty() && interests.isEmpty()
        ? null
        : shared(visible.orElse(Aspiration.NONE), choice, interests);
  }

  private ReportView.Shared shared(Aspiration a, Choice choice, List<Words> interests) {
    Aspiration.Direction direction = a.direction();
    Map<String, String> families =
        organisation.families().stream().collect(Collectors.toMap(Family::code, Family::name));
    Map<LocationId, Location> places =
        organisation.locations().stream()
            .collect(Collectors.toMap(Location::id, Function.identity()));
    return new ReportView.Shared(
        a.roles().stream()
            .flatMap(role -> Optional.ofNullable(choice.roles().get(role)).stream())
            .map(RoleCard::title)
            .toList(),
        a.families().stream().map(code -> families.getOrDefault(code, code)).toList(),
        a.kinds().stream().map(kind -> Words.of("desk.shared.kind." + kind)).toList(),
        a.places().stream()
            .flatMap(place -> Optional.ofNullable(places.get(place)).stream())
            .map(Location::name)
            .toList(),
        a.horizonMonths(),
        a.relocation() == Aspiration.Relocation.MAYBE
            ? null
            : Words.of("desk.shared.relocation." + a.relocation()),
        direction == null ? null : Words.of("skills.direction." + direction.code()),
        a.words(),
        a.matters().stream().map(m -> Words.of("skills.matter." + m.code())).toList(),
        interests);
  }

  private List<Words> interests(Viewer viewer, PersonId person) {
    List<Interest> visible = aspirations.interestsVisibleTo(viewer, person);
    Set<SkillId> ids = visible.stream().map(Interest::skill).collect(Collectors.toSet());
    Names names = Names.of(skills, ids);
    List<Words> lines = new ArrayList<>();
    for (Interest.Wish wish : Interest.Wish.values()) {
      String skilled =
          visible.stream()
              .filter(interest -> interest.wish() == wish)
              .map(interest -> names.of(interest.skill()))
              .sorted()
              .collect(Collectors.joining(", "));
      if (!skilled.isEmpty()) {
        lines.add(Words.of("desk.shared.interest." + wish, skilled));
      }
    }
    return lines;
  }
}
