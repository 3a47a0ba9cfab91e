package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.waymark.app.communication.AnswerLink;
import org.waymark.app.communication.AnswerLinks;
import org.waymark.app.communication.Extras;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.shell.Words;

/** Tells who is asked whether an opening may be published, each with a link that answers. */
@Component
public class PublicationNotices {
  private static final String KIND = "opportunities";

  /** How long a link answers; a reminder has the one that was sent. */
  private static final Duration LINK = Duration.ofDays(60);

  private final Notices notices;
  private final AnswerLinks links;
  private final Clock clock;

  PublicationNotices(Notices notices, AnswerLinks links, Clock clock) {
    this.notices = notices;
    this.links = links;
    this.clock = clock;
  }

  public void ask(Collection<PersonId> people, Opening opening, String once, Words words) {
    Instant until = clock.instant().plus(LINK);
    for (PersonId person : people) {
      AnswerLink link =
          links.issue(person, PublicationQuestions.PURPOSE, opening.id().value(), until);
      notices.tell(person, KIND, once, words, "/openings/" + opening.id(), Extras.answer(link));
    }
  }
}
