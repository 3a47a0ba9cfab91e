package org.waymark.app.skills.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Finds the skills that files name by code, and the nearest one for those they misspell. */
@Component
class SkillCodes {
  private static final int HINTS = 50; // a file full of unknown codes is not searched row by row

  private final Skills skills;

  SkillCodes(Skills skills) {
    this.skills = skills;
  }

  Lookup lookup() {
    return new Lookup(skills, skills.codes());
  }

  /** The codes as they stand at the start of a run. */
  static final class Lookup {
    private final Skills skills;
    private final Map<String, SkillId> codes;
    private final Map<String, Refusal> told = new HashMap<>();

    Lookup(Skills skills, Map<String, SkillId> codes) {
      this.skills = skills;
      this.codes = codes;
    }

    @Nullable SkillId find(String code) {
      return codes.get(code);
    }

    Refusal unknown(String code) {
      return told.computeIfAbsent(code, this::reason);
    }

    private Refusal reason(String code) {
      List<SkillHit> near = told.size() < HINTS ? skills.search(code, 1) : List.of();
      return near.isEmpty()
          ? Refusal.of("skills.import.skill.unknown", code)
          : Refusal.of(
              "skills.import.skill.near",
              code,
              near.getFirst().skill().code(),
              near.getFirst().skill().name());
    }
  }
}
