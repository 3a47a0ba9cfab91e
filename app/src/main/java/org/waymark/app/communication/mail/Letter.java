package org.waymark.app.communication.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.Attachment;

/**
 * A mail in the words of its reader. The subject, and the lead that phones show beside it, say
 * nothing of what it is about.
 *
 * @param day heading of a digest, or null
 */
public record Letter(
    String to,
    Locale language,
    String subject,
    String lead,
    @Nullable String day,
    List<Item> items,
    Link home,
    String why,
    Link change,
    List<Attachment> files) {
  public Letter {
    items = List.copyOf(items);
    files = List.copyOf(files);
  }

  /** Words and the whole address behind them. */
  public record Link(String words, String href) {}

  /**
   * One notice.
   *
   * @param answer where it is answered without signing in, or null
   */
  public record Item(String words, String when, Link more, @Nullable Link answer) {}
}
