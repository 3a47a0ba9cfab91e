package org.waymark.app.opportunities.interviews;

import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;

/**
 * The page on which a talk is planned.
 *
 * @param judges who may take part
 */
public record TalkFormView(
    ApplicationId application,
    PersonCard person,
    OpeningCard opening,
    List<PersonCard> judges,
    String zone,
    TalkForm form,
    List<Refusal> refusals) {}
