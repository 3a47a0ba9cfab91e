package org.waymark.app.mobility.border;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
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

  /** The link in the mail answers for as long as a decision may take. */
  private static final Duration LINK = Duration.ofDays(60);

  private final Notices notices;
  private final AnswerLinks links;
  private final BorderOwners owners;
  private final People people;
  private final Clock clock;

  BorderNotices(
      Notices notices, AnswerLinks links, BorderOwners owners, People people, Clock clock) {
    this.notices = notices;
    this.links = links;
    this.owners = owners;
    this.people = people;
    this.clock = clock;
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
                          String at = once + " " + act + " " + part;
                          if (part == BorderPart.LEADER && act == BorderAct.PRESENT) {
                            ask(before, whom, at, words);
                          } else {
                            tell(before, whom, at, words);
                          }
                        }));
  }

  /** With a link that answers, for each their own. */
  private void ask(BorderCase it, Set<PersonId> whom, String once, Words words) {
    for (PersonId leader : whom) {
      AnswerLink link =
          links.issue(
              leader, AlignmentQuestions.PURPOSE, it.id().value(), clock.instant().plus(LINK));
      notices.tell(leader, KIND, about(it, once), words, href(it), Extras.answer(link));
    }
  }

  private static String about(BorderCase it, String once) {
    return "border " + it.id() + " " + once;
  }

  private static String href(BorderCase it) {
    return "/moves-abroad/" + it.id();
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
    notices.tellAll(whom, KIND, about(it, once), words, href(it));
  }

  private String name(PersonId person) {
    return people.card(person).map(PersonCard::name).orElse("");
  }
}
