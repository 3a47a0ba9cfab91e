package org.waymark.app.kernel;

import java.util.List;

/** A reason for no: the key of a message and its values. Rules return all their reasons. */
public record Refusal(String key, List<Object> values) {
  public static Refusal of(String key, Object... values) {
    return new Refusal(key, List.of(values));
  }
}
