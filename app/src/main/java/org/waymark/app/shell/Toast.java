package org.waymark.app.shell;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what was just done, in the past tense and at most six words; it survives one redirect.
 *
 * @param key message key
 * @param undo where a POST takes it back
 */
public record Toast(String key, List<Object> values, @Nullable String undo)
    implements Serializable {
  public Toast {
    values = List.copyOf(values);
  }

  public static Toast of(String key, Object... values) {
    return new Toast(key, List.of(values), null);
  }

  public Toast withUndo(String address) {
    return new Toast(key, values, address);
  }
}
