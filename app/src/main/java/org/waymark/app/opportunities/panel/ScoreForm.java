package org.waymark.app.opportunities.panel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Scores as typed: {@code score-SKILL} and {@code note-SKILL} for each requirement. */
public final class ScoreForm {
  private static final String SCORE = "score-";

  private ScoreForm() {}

  /** Those that say something; the rules say what is missing. */
  public static List<Judgement.Score> read(MultiValueMap<String, String> params) {
    List<Judgement.Score> scores = new ArrayList<>();
    for (String name : params.keySet()) {
      if (name.startsWith(SCORE)) {
        int skill = number(name.substring(SCORE.length()));
        scores.add(
            new Judgement.Score(
                skill, number(params.getFirst(name)), text(params.getFirst("note-" + skill))));
      }
    }
    return scores;
  }

  private static int number(@Nullable String text) {
    try {
      return text == null ? 0 : Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return 0; // no score
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.replace("\0", "").strip();
  }
}
