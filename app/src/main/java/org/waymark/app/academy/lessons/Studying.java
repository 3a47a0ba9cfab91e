package org.waymark.app.academy.lessons;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.academy.ExerciseDone;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;

/** Going through lessons: everybody for themselves. */
@Service
class Studying {
  static final int SHORTEST = 20;
  static final int LONGEST = 2_000;
  private final Shelf shelf;
  private final StudyStore store;
  private final StandingStore standings;
  private final CompletionStore completions;
  private final List<ExerciseDone> seen;
  private final Clock clock;

  Studying(
      Shelf shelf,
      StudyStore store,
      StandingStore standings,
      CompletionStore completions,
      List<ExerciseDone> seen,
      Clock clock) {
    this.shelf = shelf;
    this.store = store;
    this.standings = standings;
    this.completions = completions;
    this.seen = List.copyOf(seen);
    this.clock = clock;
  }

  /** Without what other modules saw, which is asked for one lesson at a time. */
  Map<Lesson, Standing> standings(PersonId me) {
    return standings.of(me);
  }

  private static Standing done(Standing s) {
    return new Standing(s.read(), true, s.said(), s.tries(), s.passed(), s.certificate());
  }

  Standing standing(Viewer viewer, Lesson lesson) {
    Standing known = standings.of(viewer.self()).getOrDefault(lesson, Standing.NOTHING);
    return known.exercise() || seen.stream().noneMatch(s -> sees(s, viewer, lesson))
        ? known
        : done(known);
  }

  /** Whether the exercise leaves nothing in Waymark that could be seen. */
  boolean outside(Lesson lesson) {
    return seen.stream().noneMatch(source -> source.lesson() == lesson);
  }

  private static boolean sees(ExerciseDone source, Viewer viewer, Lesson lesson) {
    return source.lesson() == lesson && source.doneBy(viewer);
  }

  void read(Viewer viewer, Lesson lesson, int part) {
    if (shelf.lesson(lesson, Locale.ENGLISH).part(part).isEmpty()) {
      throw new NotYours();
    }
    store.read(viewer.self(), lesson, part, clock.instant());
  }

  Outcome<Lesson> exercise(Viewer viewer, Lesson lesson, String said) {
    String what = said.strip();
    if (what.length() < SHORTEST || what.length() > LONGEST) {
      return Outcome.refused("academy.refused.exercise", SHORTEST, LONGEST);
    }
    store.exercise(viewer.self(), lesson, what, clock.instant());
    return Outcome.done(lesson);
  }

  /**
   * Answers a quiz.
   *
   * @param chosen of each question the number of an answer, counted from 0, or -1 for none
   */
  Outcome<UUID> answer(Viewer viewer, Lesson lesson, List<Integer> chosen) {
    Quiz quiz = shelf.lesson(lesson, Locale.ENGLISH).quiz();
    if (!quiz.answeredBy(chosen)) {
      return Outcome.refused(unanswered(quiz, chosen));
    }
    int hits = quiz.hits(chosen);
    UUID id = UuidCreator.getTimeOrderedEpoch();
    store.attempt(
        viewer.self(),
        new Attempt(id, lesson, clock.instant(), chosen, hits, hits >= quiz.toPass()));
    return Outcome.done(id);
  }

  private static List<Refusal> unanswered(Quiz quiz, List<Integer> chosen) {
    return IntStream.range(0, quiz.size())
        .filter(
            i ->
                i >= chosen.size()
                    || chosen.get(i) < 0
                    || chosen.get(i) >= quiz.questions().get(i).answers().size())
        .mapToObj(i -> Refusal.of("academy.refused.unanswered", i + 1))
        .toList();
  }

  Attempt attempt(Viewer viewer, UUID id) {
    return store.attempt(viewer.self(), id).orElseThrow(NotYours::new);
  }

  /** Completes a lesson, and with the last of them all eight; twice is once. */
  @Transactional
  public Outcome<Lesson> finish(Viewer viewer, Lesson lesson) {
    completions.hold(viewer.self());
    Standing standing = standing(viewer, lesson);
    if (standing.completed()) {
      return Outcome.done(lesson);
    }
    List<Refusal> missing = missing(lesson, standing);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    complete(viewer, lesson.number());
    if (standings.of(viewer.self()).values().stream().allMatch(Standing::completed)) {
      complete(viewer, CompletionStore.WHOLE);
    }
    return Outcome.done(lesson);
  }

  private List<Refusal> missing(Lesson lesson, Standing standing) {
    int parts = shelf.lesson(lesson, Locale.ENGLISH).parts().size();
    List<Refusal> missing = new ArrayList<>();
    if (!standing.wholeRead(parts)) {
      missing.add(Refusal.of("academy.refused.unread", parts - standing.read().size()));
    }
    if (!standing.exercise()) {
      missing.add(Refusal.of("academy.refused.no_exercise"));
    }
    if (!standing.passed()) {
      missing.add(Refusal.of("academy.refused.not_passed"));
    }
    return missing;
  }

  private void complete(Viewer viewer, int lesson) {
    completions.add(
        new CompletionStore.Entry(
            viewer.self().value(),
            lesson,
            clock.instant(),
            CertificateNumber.of(UuidCreator.getRandomBased()),
            viewer.name()));
  }
}
