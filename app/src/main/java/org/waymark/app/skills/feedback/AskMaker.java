package org.waymark.app.skills.feedback;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Scope;
import org.waymark.app.skills.Aspirations;

/** Puts the form together with which somebody asks for feedback. */
@Component
class AskMaker {
  private static final int FOUND = 8;
  private final Aspirations aspirations;
  private final Organisation organisation;
  private final People people;

  AskMaker(Aspirations aspirations, Organisation organisation, People people) {
    this.aspirations = aspirations;
    this.organisation = organisation;
    this.people = people;
  }

  AskView of(Viewer viewer, AskForm form, List<Refusal> refusals) {
    PersonId me = viewer.self();
    List<RoleId> targets = aspirations.of(me).roles();
    List<RoleCard> roles = organisation.roles();
    List<RoleCard> wanted =
        roles.stream()
            .filter(r -> targets.contains(r.id()))
            .sorted(Comparator.comparingInt(r -> targets.indexOf(r.id())))
            .toList();
    Map<PersonId, PersonCard> cards = people.cards(form.whom());
    return new AskView(
        wanted,
        roles.stream().filter(r -> !targets.contains(r.id())).toList(),
        role(form.role(), wanted),
        people.managerOf(me).flatMap(people::card).orElse(null),
        form.whom().stream().map(cards::get).filter(Objects::nonNull).toList(),
        form.q(),
        form.q().isEmpty() ? null : search(viewer, form.q(), form.whom()),
        form.words(),
        Asking.MOST_AT_ONCE,
        refusals);
  }

  private static String role(@Nullable RoleId chosen, List<RoleCard> wanted) {
    if (chosen != null) {
      return chosen.toString();
    }
    return wanted.isEmpty() ? "" : wanted.getFirst().id().toString();
  }

  /** The best matches, without the viewer and those chosen already. */
  List<PersonCard> search(Viewer viewer, String q, List<PersonId> without) {
    String asked = q.replace("\0", "").strip();
    if (asked.isEmpty()) {
      return List.of();
    }
    return people.search(asked, Scope.company(), new Paging(1, FOUND + without.size() + 1)).stream()
        .filter(card -> !viewer.is(card.id()) && !without.contains(card.id()))
        .limit(FOUND)
        .toList();
  }
}
