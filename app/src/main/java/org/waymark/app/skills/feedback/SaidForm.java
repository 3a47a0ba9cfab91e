package org.waymark.app.skills.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;

/** Levels with a sentence each, as a form sends them: what was left open is nothing said. */
final class SaidForm {
  private static final String LEVEL = "level-";

  private SaidForm() {}

  static Map<SkillId, Said> of(MultiValueMap<String, String> params) {
    Map<SkillId, Said> said = new LinkedHashMap<>();
    params.forEach(
        (name, values) -> {
          String level = values.getFirst();
          if (name.matches(LEVEL + "\\d{1,9}") && level.matches("[1-9]")) {
            String skill = name.substring(LEVEL.length());
            String words = AskForm.text(params.getFirst("words-" + skill));
            said.put(
                new SkillId(Integer.parseInt(skill)), new Said(Integer.parseInt(level), words));
          }
        });
    return said;
  }
}
