package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.shell.Words;

/** Tells who is asked, and those who asked. */
@Component
class ExemptionNotices {
  private static final String KIND = "opportunities";

  /** How long a link answers, as long as the wish waits. */
  private static final Duration LINK = Duration.ofDays(60);

  private final Approvers approvers;
  private final Openings openings;
  private final Notices notices;
  private final AnswerLinks links;
  private final Clock clock;

  ExemptionNotices(
      Approvers approvers, Openings openings, Notices notices, AnswerLinks links, Clock clock) {
    this.approvers = approvers;
    this.openings = openings;
    this.notices = notices;
    this.links = links;
    this.clock = clock;
  }

  /** With a link that answers, for each of those who may. */
  void asked(Opening opening, Exemption it) {
    ask(opening, it, "asked", words(opening, "asked"));
  }

  /** Nobody has answered in time; the link is the one they have. */
  void reminded(Opening opening, Exemption it, int nr) {
    Words words = Words.of("opportunities.life.due.exemption", opening.posting().title());
    ask(opening, it, "due " + nr, words);
  }

  private void ask(Opening opening, Exemption it, String what, Words words) {
    Instant until = clock.instant().plus(LINK);
    for (PersonId person : approvers.of(opening, it.wish())) {
      AnswerLink link = links.issue(person, ExemptionQuestions.PURPOSE, it.id(), until);
      notices.tell(person, KIND, once(it, what), words, "/openings/approvals", Extras.answer(link));
    }
  }

  /** Those who fill the opening, and who asked; but for who did it. */
  void tell(Opening opening, Exemption it, Act act, @Nullable PersonId by) {
    Set<PersonId> whom = new LinkedHashSet<>(openings.fillers(opening.id()));
    whom.add(it.wish().by());
    whom.remove(by);
    tell(opening, it, whom, act.name().toLowerCase(Locale.ROOT), "/openings/" + opening.id());
  }

  private void tell(
      Opening opening, Exemption it, Collection<PersonId> whom, String what, String href) {
    notices.tellAll(whom, KIND, once(it, what), words(opening, what), href);
  }

  private static String once(Exemption it, String what) {
    return "exemption " + it.id() + " " + what;
  }

  private static Words words(Opening opening, String what) {
    return Words.of("opportunities.exemption.told." + what, opening.posting().title());
  }
}
