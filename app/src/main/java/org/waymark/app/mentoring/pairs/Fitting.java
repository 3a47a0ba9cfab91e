package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Suggesting;
import org.waymark.app.mentoring.offers.Suggestion;
import org.waymark.app.people.Contact;
import org.waymark.app.people.People;

/** Who else fits what somebody asked for. */
@Component
class Fitting {
  private final Suggesting suggesting;
  private final People people;

  Fitting(Suggesting suggesting, People people) {
    this.suggesting = suggesting;
    this.people = people;
  }

  /** The best first. */
  List<OfferId> anybody(Mentorship it) {
    Viewer viewer = eyes(it.person());
    return suggested(viewer, it.kind(), it.need()).stream().map(s -> s.offer().id()).toList();
  }

  List<Suggestion> suggested(Viewer viewer, SupportKind kind, Need need) {
    return switch (kind) {
      case MENTOR ->
          suggesting.mentors(viewer, need.skill() == null ? Set.of() : Set.of(need.skill()));
      case COACH -> suggesting.coaches(viewer, need.question());
      case TALK -> need.role() == null ? List.of() : suggesting.talks(viewer, need.role());
    };
  }

  /** The person, asking nothing that needs a hat. */
  private Viewer eyes(PersonId person) {
    Contact contact = people.contacts(List.of(person)).get(person);
    Locale language =
        contact == null || contact.language().isEmpty()
            ? Locale.ENGLISH
            : Locale.forLanguageTag(contact.language());
    return new Viewer(person.value(), person, "", List.of(new Grant(Hat.EMPLOYEE, null)), language);
  }
}
