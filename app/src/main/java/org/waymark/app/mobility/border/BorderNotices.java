package org.waymark.app.mobility.border;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.border.model.BorderAct;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderLife;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Tells those whom the table of international cases names. */
@Component
class BorderNotices {
  private static final String KIND = "moves";
  private final Notices notices;
  private final BorderOwners owners;
  private final People people;

  BorderNotices(Notices notices, BorderOwners owners, People people) {
    this.notices = notices;
    this.owners = owners;
    this.people = people;
  }

  void moved(BorderCase before, BorderPart by, BorderAct act, @Nullable PersonId who, String once) {
    BorderLife.TABLE
        .after(before.stage(), by, act)
        .ifPresent(
            row ->
                row.told()
                    .forEach(
                        part -> {
                          Set<PersonId> whom = new LinkedHashSet<>(people(before, part));
                          whom.remove(who);
                          Words words =
                              part == BorderPart.PERSON
                                  ? Words.of("mobility.border.told.own." + act)
                                  : Words.of("mobility.border.told." + act, name(before.person()));
                          tell(before, whom, once + " " + act + " " + part, words);
                        }));
  }

  private Collection<PersonId> people(BorderCase it, BorderPart part) {
    return switch (part) {
      case PERSON -> List.of(it.person());
      case HR_PARTNER -> owners.partners(it);
      case LEADER -> owners.leaders(it);
      case GLOBAL_MOBILITY -> owners.globalMobility(it);
      case OWNER, COMPANY -> List.of();
    };
  }

  /** A task waits for them past its day; what is private goes to the person alone. */
  void late(BorderCase it, Collection<PersonId> whom, Object task) {
    tell(
        it,
        Set.copyOf(whom),
        "task late " + task,
        Words.of("mobility.border.told.late", name(it.person())));
  }

  private void tell(BorderCase it, Set<PersonId> whom, String once, Words words) {
    notices.tellAll(
        whom, KIND, "border " + it.id() + " " + once, words, "/moves-abroad/" + it.id());
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
