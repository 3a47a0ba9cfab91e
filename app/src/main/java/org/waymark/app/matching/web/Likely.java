package org.waymark.app.matching.web;

import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;
import org.waymark.engine.Explanation;
import org.waymark.engine.Part;

/** Between which levels the truth likely lies. */
final class Likely {
  private Likely() {}

  /** Of the skill that counted; nothing where it is a single level. */
  static @Nullable Words of(Explanation fit, Part part) {
    int lowest = Math.max(1, fit.lowest(part));
    return part.via() == null || lowest == fit.highest(part)
        ? null
        : Words.of("matching.likely", lowest, fit.highest(part));
  }
}
