package org.waymark.app.conversations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkStanding;
import org.waymark.app.people.Moment;
import org.waymark.app.people.PersonCard;

/**
 * A person's conversations.
 *
 * @param manager whom they report to, or null
 * @param standing with that manager
 */
public record MineView(
    @Nullable PersonCard manager,
    @Nullable TalkStanding standing,
    List<Row> talks,
    List<AgreedView.Line> agreements,
    List<Ask> asks) {
  public MineView {
    talks = List.copyOf(talks);
    agreements = List.copyOf(agreements);
    asks = List.copyOf(asks);
  }

  /** One conversation. */
  public record Row(String href, String with, String stage, @Nullable Moment at, int agreed) {}

  /**
   * What a new manager gets.
   *
   * @param state what the person said so far
   */
  public record Ask(UUID id, String former, String next, String state, LocalDate since) {}
}
