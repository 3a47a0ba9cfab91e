package org.waymark.app.mentoring.offers;

import java.util.List;
import org.waymark.app.mentoring.CoachQuestion;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/**
 * Somebody who offers support, for a page.
 *
 * @param languages as people say them
 * @param zone city whose hours they keep
 */
public record OfferCard(
    OfferId id,
    SupportKind kind,
    PersonCard person,
    List<String> topics,
    List<CoachQuestion> questions,
    String languages,
    String zone,
    String words,
    List<Words> reasons,
    boolean full) {
  public OfferCard {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    reasons = List.copyOf(reasons);
  }
}
