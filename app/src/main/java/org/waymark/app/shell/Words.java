package org.waymark.app.shell;

import java.io.Serializable;
import java.util.List;

/** Words of a page that are not yet in a language: a message key and its values. */
public record Words(String key, List<Object> values) implements Serializable {
  public Words {
    values = List.copyOf(values);
  }

  public static Words of(String key, Object... values) {
    return new Words(key, List.of(values));
  }

  /** A name or a text that somebody wrote: the same in every language. */
  public static Words plain(String text) {
    return of("shell.plain", text);
  }
}
