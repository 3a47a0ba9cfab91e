package org.waymark.app.skills.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspiration.Direction;
import org.waymark.app.skills.Aspiration.Kind;
import org.waymark.app.skills.Aspiration.Relocation;

class QuestionTest {
  private static Aspiration said(Relocation relocation, List<Kind> kinds, Direction direction) {
    return new Aspiration(
        List.of(), List.of(), kinds, List.of(), null, relocation, direction, "", List.of());
  }

  @Test
  void whoSaidNothingIsAskedEverything() {
    assertThat(Question.way(Aspiration.NONE)).containsExactly(Question.values());
  }

  @Test
  void whoLikesToStayIsNotAskedWhereTo() {
    List<Question> way = Question.way(said(Relocation.MAYBE, List.of(), Direction.STAY));
    assertThat(way)
        .containsExactly(Question.DIRECTION, Question.SKILLS, Question.MATTERS, Question.FOUND);
  }

  @Test
  void placesAreForWhoMightMove() {
    assertThat(Question.way(said(Relocation.NO, List.of(), Direction.NEW)))
        .contains(Question.MOVING)
        .doesNotContain(Question.PLACES);
    assertThat(Question.way(said(Relocation.NO, List.of(Kind.ABROAD), Direction.NEW)))
        .contains(Question.PLACES);
    assertThat(Question.way(said(Relocation.YES, List.of(), Direction.NEW)))
        .contains(Question.PLACES);
  }

  @Test
  void backAndForthFollowTheWayAndEndWhereItEnds() {
    Aspiration stays = said(Relocation.MAYBE, List.of(), Direction.STAY);
    assertThat(Question.DIRECTION.next(stays)).contains(Question.SKILLS);
    assertThat(Question.SKILLS.before(stays)).contains(Question.DIRECTION);
    assertThat(Question.PLACES.next(stays)).contains(Question.MATTERS); // left meanwhile
    assertThat(Question.DIRECTION.before(stays)).isEmpty();
    assertThat(Question.FOUND.next(stays)).isEmpty();
  }

  @Test
  void everyAnswerIsAskedForAndBeingFoundIsNone() {
    assertThat(List.of(Question.values()).stream().flatMap(q -> q.answer().stream()).distinct())
        .containsExactly(Answer.values());
    assertThat(Question.FOUND.answer()).isEmpty();
  }
}
