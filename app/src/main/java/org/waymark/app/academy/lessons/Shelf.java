package org.waymark.app.academy.lessons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;

/** The lessons as they are written; one that is not there in a language is there in English. */
@Component
class Shelf {
  private static final String ENGLISH = "en";
  private final Map<String, LessonText> read = new ConcurrentHashMap<>();

  LessonText lesson(Lesson lesson, Locale language) {
    String wanted = written(lesson, language.getLanguage()) ? language.getLanguage() : ENGLISH;
    return read.computeIfAbsent(wanted + lesson.number(), _ -> load(lesson, wanted));
  }

  /** Whether the lesson is there in that language, whole. */
  static boolean written(Lesson lesson, String language) {
    return Shelf.class.getResource(path(lesson, language, "")) != null
        && Shelf.class.getResource(path(lesson, language, "-exercise")) != null
        && Shelf.class.getResource(path(lesson, language, "-quiz")) != null;
  }

  private static LessonText load(Lesson lesson, String language) {
    return LessonReader.read(
        lesson,
        language,
        text(path(lesson, language, "")),
        text(path(lesson, language, "-exercise")),
        text(path(lesson, language, "-quiz")));
  }

  private static String path(Lesson lesson, String language, String piece) {
    return "/academy/" + language + "/" + lesson.number() + piece + ".md";
  }

  static String text(String path) {
    try (InputStream file = Shelf.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException("no lesson at " + path);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
