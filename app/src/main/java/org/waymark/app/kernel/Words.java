package org.waymark.app.kernel;

import java.util.List;

/** Something to say: a message key and its values, worded in the reader's language when shown. */
public record Words(String key, List<Object> values) {
  public static Words of(String key, Object... values) {
    return new Words(key, List.of(values));
  }
}
