package org.waymark.app.skills.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines and sentences of a text that may imply a skill: of three words and more. */
public final class Sentences {
  private static final Pattern ENDS = Pattern.compile("(?<=[.!?;])\\s+|\\R|[\\u2022\\u00b7]");
  private static final Pattern BULLET = Pattern.compile("^[-–*\\s]+");
  private static final int LEAST_WORDS = 3;
  private static final int LONGEST = 400;

  private Sentences() {}

  /** Each once, in their order, at most so many. */
  public static List<String> of(String text, int most) {
    Set<String> sentences = new LinkedHashSet<>();
    for (String piece : ENDS.split(text, -1)) {
      String sentence = BULLET.matcher(piece).replaceFirst("").strip();
      if (sentence.split("\\s+", -1).length >= LEAST_WORDS) {
        sentences.add(sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence);
      }
    }
    List<String> all = new ArrayList<>(sentences);
    return all.subList(0, Math.min(most, all.size()));
  }
}
