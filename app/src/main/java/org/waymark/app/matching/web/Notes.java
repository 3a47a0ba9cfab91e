package org.waymark.app.matching.web;

import java.util.Objects;
import org.waymark.app.shell.Words;
import org.waymark.engine.Part;

/** What is short of one requirement, in a few words. */
final class Notes {
  private Notes() {}

  static Words of(Part part, SkillNames names) {
    int levels = part.requirement().minimum() - Bars.level(part);
    if (part.credit() == 0) {
      return Words.of("matching.note.missing");
    }
    if (Bars.near(part)) {
      String via = names.of(Objects.requireNonNull(part.via()).skill());
      return levels > 0
          ? Words.of("matching.note.near.short", via, levels)
          : Words.of("matching.note.near", via);
    }
    return Words.of("matching.note.short", levels);
  }
}
