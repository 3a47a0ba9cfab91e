package org.waymark.app.shell;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a page that are not yet in a language: a message key and its values. */
public record Words(String key, List<Object> values) implements Serializable {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  public Words {
    values = List.copyOf(values);
  }

  public static Words of(String key, Object... values) {
    return new Words(key, List.of(values));
  }

  /** Words that were kept as text: a day among their values is a day again. */
  public static Words kept(String key, List<Object> values) {
    return new Words(key, values.stream().map(Words::dayAgain).toList());
  }

  private static Object dayAgain(Object value) {
    if (!(value instanceof String text) || !DAY.matcher(text).matches()) {
      return value;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      return value;
    }
  }

  /** A name or a text that somebody wrote: the same in every language. */
  public static Words plain(String text) {
    return of("shell.plain", text);
  }
}
