package org.waymark.app.academy.lessons;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.lessons.LessonText.Part;
import org.waymark.app.shell.Markdown;

/** A lesson's Markdown: a first paragraph, then parts that begin with {@code ## }. */
final class LessonReader {
  private static final int WORDS_A_MINUTE = 180;
  private static final String PART = "(?m)^## ";

  private LessonReader() {}

  static LessonText read(
      Lesson lesson, String language, String text, String exercise, String quiz) {
    String[] pieces = text.split(PART, -1);
    List<Part> parts = new ArrayList<>();
    for (int i = 1; i < pieces.length; i++) {
      String[] titleAndBody = pieces[i].split("\n", 2);
      parts.add(new Part(titleAndBody[0].strip(), Markdown.illustrated(titleAndBody[1])));
    }
    return new LessonText(
        lesson,
        language,
        pieces[0].strip().replaceAll("\\s+", " "),
        parts,
        Math.max(1, Math.round(words(text) / (float) WORDS_A_MINUTE)),
        Markdown.illustrated(exercise),
        QuizReader.read(quiz));
  }

  static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }
}
