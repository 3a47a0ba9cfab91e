package org.waymark.app.shell;

import java.util.List;

/** A reason for no: a message key and its values. */
public record Refusal(String key, List<Object> values) {
  public static Refusal of(String key, Object... values) {
    return new Refusal(key, List.of(values));
  }
}
