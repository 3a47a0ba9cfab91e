package org.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.engine.Statement.Source.COURSE;
import static org.waymark.engine.Statement.Source.CV;
import static org.waymark.engine.Statement.Source.MANAGER;
import static org.waymark.engine.Statement.Source.PEER;
import static org.waymark.engine.Statement.Source.ROLE;
import static org.waymark.engine.Statement.Source.SELF;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.engine.Statement.Source;

class LevelEstimateTest {
  private static Statement says(Source source, int level) {
    return new Statement(source, level, 0);
  }

  private static LevelEstimate of(Statement... statements) {
    return LevelEstimate.of(List.of(statements));
  }

  private static void is(LevelEstimate estimate, int level, Certainty certainty, int spread) {
    assertThat(estimate.level()).isEqualTo(level);
    assertThat(estimate.certainty()).isEqualTo(certainty);
    assertThat(estimate.spread()).isEqualTo(spread);
  }

  @Test
  void oneOwnStatementIsStated() {
    is(of(says(SELF, 4)), 4, Certainty.STATED, 0);
  }

  @Test
  void aNewcomerWithNothingButARoleIsGuessed() {
    is(of(says(ROLE, 3)), 3, Certainty.GUESSED, 0);
    assertThat(of(says(CV, 3), says(ROLE, 3)).certainty()).isEqualTo(Certainty.STATED);
  }

  @Test
  void theManagerWeighsTwiceAsMuchAsThePerson() {
    is(of(says(SELF, 5), says(MANAGER, 2)), 3, Certainty.LIKELY, 3);
  }

  @Test
  void agreementOfManySourcesIsCertain() {
    assertThat(of(says(SELF, 3), says(MANAGER, 3), says(PEER, 3)).certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void aNewStatementOfThePersonTakesThePlaceOfTheOldOne() {
    assertThat(of(new Statement(SELF, 1, 400), says(SELF, 4)).level()).isEqualTo(4);
  }

  @Test
  void oldStatementsCountLess() {
    var yearsAgo = new Statement(SELF, 4, 5 * 365);
    assertThat(of(yearsAgo).certainty()).isEqualTo(Certainty.GUESSED);
    assertThat(of(new Statement(MANAGER, 1, 8 * 365), says(COURSE, 4)).level()).isEqualTo(3);
  }

  @Test
  void theOldestStatementStillIsOne() {
    assertThat(of(new Statement(CV, 2, Integer.MAX_VALUE)).level()).isEqualTo(2);
  }

  @Test
  void neverLowerWhenAnyoneSaysMore() {
    var random = new Random(20);
    for (int i = 0; i < 5_000; i++) {
      List<Statement> before = statements(random);
      int raised = random.nextInt(before.size());
      Statement old = before.get(raised);
      List<Statement> after = new ArrayList<>(before);
      after.set(raised, new Statement(old.source(), Math.min(5, old.level() + 1), old.ageDays()));

      LevelEstimate lower = LevelEstimate.of(before);
      LevelEstimate higher = LevelEstimate.of(after);
      assertThat(higher.level()).as("%s", before).isGreaterThanOrEqualTo(lower.level());
      assertThat(higher.certainty()).isEqualTo(lower.certainty());
    }
  }

  @Test
  void neverLessSureWithOneMoreColleague() {
    var random = new Random(21);
    for (int i = 0; i < 5_000; i++) {
      List<Statement> before = statements(random);
      LevelEstimate now = LevelEstimate.of(before);
      List<Statement> after = new ArrayList<>(before);
      after.add(new Statement(PEER, now.level(), random.nextInt(3_000)));

      LevelEstimate then = LevelEstimate.of(after);
      assertThat(then.level()).as("%s", after).isEqualTo(now.level());
      assertThat(then.certainty().factor()).isGreaterThanOrEqualTo(now.certainty().factor());
    }
  }

  @Test
  void theOrderOfStatementsDoesNotMatter() {
    var random = new Random(22);
    for (int i = 0; i < 500; i++) {
      List<Statement> some = statements(random);
      LevelEstimate one = LevelEstimate.of(some);
      Collections.shuffle(some, random);
      assertThat(LevelEstimate.of(some)).isEqualTo(one);
    }
  }

  private static List<Statement> statements(Random random) {
    List<Statement> some = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(7); i++) {
      var source = List.of(Source.values()).get(random.nextInt(6));
      some.add(new Statement(source, 1 + random.nextInt(5), random.nextInt(4) * 700));
    }
    return some;
  }

  @Test
  void nothingSaidIsNoLevel() {
    assertThatIllegalArgumentException().isThrownBy(() -> LevelEstimate.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(SELF, 6, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Statement(SELF, 3, -1));
  }
}
