package org.waymark.app.opportunities.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Stages;
import org.waymark.app.shell.Words;

/**
 * What is sent, to whom, and until when it stays between them.
 *
 * @param fit the fit of today that goes along; null where nothing is asked for
 * @param levels how many levels go along in all
 * @param open whether it could be sent today
 */
public record ApplyView(
    OpeningCard card,
    PersonCard me,
    @Nullable FrozenFitView fit,
    int levels,
    String to,
    Words secret,
    Stages know,
    @Nullable Words until,
    String letter,
    boolean open,
    List<Refusal> refusals) {
  public String id() {
    return card.id().toString();
  }
}
