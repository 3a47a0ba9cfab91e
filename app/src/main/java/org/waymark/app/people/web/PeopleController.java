package org.waymark.app.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Slots;

/** Finding a colleague by name, and what everybody here may know of them. */
@Controller
@ConditionalOnWebApplication
class PeopleController {
  private static final int SIZE = 20;
  private static final int SHOWN = 12;
  private static final Set<Relation> WHO_SEE_SKILLS =
      EnumSet.of(Relation.MANAGER, Relation.HR_PARTNER, Relation.HIRING);
  private final Pages pages;
  private final People people;
  private final Organisation organisation;
  private final Relations relations;
  private final Slots slots;

  PeopleController(
      Pages pages, People people, Organisation organisation, Relations relations, Slots slots) {
    this.pages = pages;
    this.people = people;
    this.organisation = organisation;
    this.relations = relations;
    this.slots = slots;
  }

  @GetMapping("/people")
  @OpenTo(Hat.EMPLOYEE)
  View search(
      @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
    String asked = q.replace("\0", "").strip();
    var paging = new Paging(page, SIZE);
    List<PersonCard> found =
        asked.isEmpty() ? List.of() : people.search(asked, Scope.company(), paging);
    long count = asked.isEmpty() ? 0 : people.found(asked, Scope.company());
    String address = "/people?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    var view = new PeopleView(asked, found, new Pager(address, paging, count));
    return pages.pageOrFragment("people/people.jte", "people/found.jte", view);
  }

  @GetMapping("/people/{person}")
  @OpenTo(Hat.EMPLOYEE)
  View person(Viewer viewer, @PathVariable UUID person) {
    PersonId id = new PersonId(person);
    Employment employment = people.current(id).orElseThrow(NotYours::new);
    PersonCard card = people.card(id).orElseThrow(NotYours::new);
    @Nullable PersonId manager = employment.manager();
    return pages.page(
        "people/person.jte",
        new PersonView(
            card,
            viewer.is(id),
            !Collections.disjoint(relations.of(viewer, id), WHO_SEE_SKILLS),
            organisation.role(employment.role()).orElseThrow(NotYours::new),
            organisation.path(employment.unit()),
            location(employment),
            manager == null ? null : people.card(manager).orElse(null),
            manager == null ? List.of() : cards(people.reportsOf(manager), id),
            cards(people.reportsOf(id), id),
            slots.of("people.person", viewer, id)));
  }

  private @Nullable Location location(Employment employment) {
    return organisation.locations().stream()
        .filter(l -> l.id().equals(employment.location()))
        .findFirst()
        .orElse(null);
  }

  /** A few of them by name, without the person themselves. */
  private List<PersonCard> cards(Collection<PersonId> ids, PersonId without) {
    List<PersonId> some = ids.stream().filter(id -> !id.equals(without)).limit(SHOWN).toList();
    return people.cards(some).values().stream()
        .sorted(Comparator.comparing(PersonCard::name))
        .toList();
  }
}
