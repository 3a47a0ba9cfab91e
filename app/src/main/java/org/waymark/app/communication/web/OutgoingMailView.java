package org.waymark.app.communication.web;

import java.util.List;
import org.waymark.app.communication.mail.MailFigures;
import org.waymark.app.communication.mail.OutgoingMail;
import org.waymark.app.kernel.Refusal;

/** How mail goes out. */
public record OutgoingMailView(
    OutgoingMail.Way way,
    List<MailFigures.Day> days,
    List<MailFigures.Trouble> troubles,
    List<MailFigures.Lost> lost,
    int givenUp,
    List<Refusal> refusals) {
  private static final List<String> STATES =
      List.of("waiting", "sending", "sent", "filed", "counted", "left_out", "given_up");

  /** The states that there were mails in, in the order of the columns. */
  public List<String> states() {
    return STATES.stream().filter(s -> days.stream().anyMatch(d -> d.of(s) > 0)).toList();
  }
}
