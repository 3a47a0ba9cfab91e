package org.waymark.app.mentoring.offers;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.AlikeRoles;
import org.waymark.app.people.CareerMove;
import org.waymark.app.people.Careers;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;

/**
 * Who moved from a role like somebody's to another: of those who can be found, and of no others.
 */
@Component
class Movers {
  private static final int ALIKE = 6;
  private final Careers careers;
  private final Profiles profiles;
  private final People people;
  private final Organisation organisation;
  private final AlikeRoles alike;

  Movers(
      Careers careers,
      Profiles profiles,
      People people,
      Organisation organisation,
      AlikeRoles alike) {
    this.careers = careers;
    this.profiles = profiles;
    this.people = people;
    this.organisation = organisation;
    this.alike = alike;
  }

  /** Each with the move in words. */
  Map<PersonId, Words> to(Viewer viewer, RoleId role) {
    Optional<RoleId> own = people.current(viewer.self()).map(Employment::role);
    if (own.isEmpty() || own.get().equals(role)) {
      return Map.of();
    }
    Set<RoleId> like = new LinkedHashSet<>();
    like.add(own.get());
    alike.of(own.get(), ALIKE).forEach(a -> like.add(a.role().id()));
    like.remove(role);
    List<CareerMove> moves = careers.moves(like, role);
    Set<PersonId> found =
        profiles.discoverable(moves.stream().map(CareerMove::person).collect(Collectors.toSet()));
    Map<RoleId, RoleCard> titles =
        organisation.roles(
            Stream.concat(moves.stream().map(CareerMove::from), Stream.of(role)).toList());
    Map<PersonId, Words> words = new LinkedHashMap<>();
    moves.stream()
        .filter(m -> found.contains(m.person()))
        .forEach(m -> words.putIfAbsent(m.person(), words(m, titles)));
    return words;
  }

  private static Words words(CareerMove move, Map<RoleId, RoleCard> titles) {
    return Words.of(
        "mentoring.why.move",
        title(titles, move.from()),
        title(titles, move.to()),
        String.valueOf(move.on().getYear()));
  }

  private static String title(Map<RoleId, RoleCard> titles, RoleId role) {
    RoleCard card = titles.get(role);
    return card == null ? "" : card.title();
  }
}
