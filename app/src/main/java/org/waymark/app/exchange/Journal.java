package org.waymark.app.exchange;

import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;

/**
 * What an import writes down about itself; becomes the report. {@code what} is always the message
 * key of the things counted, like {@code people.import.persons}.
 */
public interface Journal {
  void created(String what, long n);

  void updated(String what, long n);

  void ended(String what, long n);

  void unchanged(String what, long n);

  /** A row that a rule leaves out; a row may be rejected for several reasons and counts once. */
  void rejected(Row row, @Nullable String column, Refusal why);

  /** The same for what is not a row of a table. */
  void rejected(String file, long line, @Nullable String column, String value, Refusal why);

  /** Something done on the way that nobody asked for, like a unit created because it was named. */
  void note(Refusal what);

  /** What applying this will mean elsewhere, shown beside the button: "12 people lose access". */
  void consequence(Refusal what);

  /** One difference for the preview; the first thousand are kept. */
  void change(
      Row row, String subject, String field, @Nullable String before, @Nullable String after);

  /** The same for what came from several rows; the line is that of the one that says it. */
  void change(
      String file,
      long line,
      String subject,
      String field,
      @Nullable String before,
      @Nullable String after);

  /** Tells that so many of all will end; above 5 % the run stops unless it was confirmed. */
  void ending(String what, long n, long all);
}
