package org.waymark.app.academy.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.lessons.Quiz.Answer;
import org.waymark.app.academy.lessons.Quiz.Question;

/** What every written lesson has to have, in each language that it is there in. */
class WrittenLessonsTest {
  private static final Pattern PICTURE =
      Pattern.compile("<img src=\"figures/([^\"]+)\" alt=\"([^\"]*)\"");
  private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
  private static final int FEWEST_WORDS = 2_700;
  private static final int MOST_WORDS = 4_200;
  private final Shelf shelf = new Shelf();

  private List<LessonText> versions(Lesson lesson) {
    List<LessonText> versions = new ArrayList<>();
    versions.add(shelf.lesson(lesson, Locale.ENGLISH));
    if (Shelf.written(lesson, "de")) {
      versions.add(shelf.lesson(lesson, Locale.GERMAN));
    }
    return versions;
  }

  @ParameterizedTest
  @EnumSource
  void aLessonTakesFifteenToTwentyFiveMinutes(Lesson lesson) {
    String words = Shelf.text("/academy/en/" + lesson.number() + ".md");
    assertThat(LessonReader.words(words)).isBetween(FEWEST_WORDS, MOST_WORDS);
    assertThat(shelf.lesson(lesson, Locale.ENGLISH).minutes()).isBetween(14, 25);
  }

  @ParameterizedTest
  @EnumSource
  void itsPicturesAreThereAndHaveWords(Lesson lesson) {
    for (LessonText text : versions(lesson)) {
      int pictures = 0;
      for (LessonText.Part part : text.parts()) {
        Matcher picture = PICTURE.matcher(part.html());
        while (picture.find()) {
          pictures++;
          assertThat(Shelf.class.getResource("/static/academy/" + picture.group(1))).isNotNull();
          assertThat(picture.group(2)).hasSizeGreaterThan(20);
        }
      }
      assertThat(pictures).as("pictures of " + lesson).isPositive();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aQuizHasFiveToEightQuestionsAndSaysWhyForEachAnswer(Lesson lesson) {
    for (LessonText text : versions(lesson)) {
      assertThat(text.quiz().size()).isBetween(5, 8);
      for (Question question : text.quiz().questions()) {
        assertThat(question.answers()).as(question.words()).hasSizeBetween(3, 5);
        assertThat(question.answers()).allMatch(answer -> answer.why().length() > 15);
        assertThat(question.answers().stream().filter(Answer::right)).hasSize(1);
      }
    }
  }

  /** Somebody may change language between a question and its answer. */
  @ParameterizedTest
  @EnumSource
  void theLanguagesHaveTheSamePartsAndTheSameRightAnswers(Lesson lesson) {
    List<LessonText> versions = versions(lesson);
    assertThat(versions).allMatch(v -> v.parts().size() == versions.getFirst().parts().size());
    assertThat(versions).allMatch(v -> rights(v).equals(rights(versions.getFirst())));
  }

  private static List<List<Boolean>> rights(LessonText text) {
    return text.quiz().questions().stream()
        .map(q -> q.answers().stream().map(Answer::right).toList())
        .toList();
  }

  /** Whoever always takes the second answer passes nothing. */
  @Test
  void theRightAnswersStandInAllPlaces() {
    Map<Integer, Long> places =
        Lesson.all().stream()
            .flatMap(lesson -> rights(shelf.lesson(lesson, Locale.ENGLISH)).stream())
            .collect(Collectors.groupingBy(rights -> rights.indexOf(true), Collectors.counting()));
    long all = places.values().stream().mapToLong(Long::longValue).sum();
    assertThat(places.keySet()).contains(0, 1, 2, 3);
    assertThat(places.values()).allMatch(some -> some * 5 <= all * 2);
  }

  @ParameterizedTest
  @EnumSource
  void anExerciseLeadsIntoWaymark(Lesson lesson) {
    for (LessonText text : versions(lesson)) {
      Matcher link = LINK.matcher(text.exercise());
      List<String> addresses = new ArrayList<>();
      while (link.find()) {
        addresses.add(link.group(1));
      }
      assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("/"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsAtTheMomentOfUseLeadToAPartThatThereIs(Moment moment) {
    assertThat(shelf.lesson(moment.lesson(), Locale.ENGLISH).part(moment.part())).isPresent();
  }
}
