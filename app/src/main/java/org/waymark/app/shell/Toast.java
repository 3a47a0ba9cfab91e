package org.waymark.app.shell;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says what was just done, in the past tense and at most six words; it survives one redirect.
 *
 * @param undo where a POST takes it back
 */
public record Toast(Words words, @Nullable String undo) implements Serializable {
  public static Toast of(String key, Object... values) {
    return new Toast(Words.of(key, values), null);
  }

  public Toast withUndo(String address) {
    return new Toast(words, address);
  }
}
