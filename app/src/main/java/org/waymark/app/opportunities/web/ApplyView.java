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
 * @param asked what the opening asks for, with the levels of today that go along
 * @param levels how many levels go along in all
 * @param open whether it could be sent today
 */
public record ApplyView(
    OpeningCard card,
    PersonCard me,
    List<Line> asked,
    int levels,
    String to,
    Words secret,
    Stages know,
    @Nullable Words until,
    String letter,
    boolean open,
    List<Refusal> refusals) {
  /** A requirement beside the level that the person has, 0 for none. */
  public record Line(String skill, int level, int minimum, boolean required) {}

  public String id() {
    return card.id().toString();
  }
}
