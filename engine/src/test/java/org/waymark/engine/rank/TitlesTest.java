package org.waymark.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.vector.TextVectors;
import org.waymark.engine.vector.WordVectors;

class TitlesTest {
  private static final int SIZE = 64;
  private final TextVectors vectors = WordVectors.of(SIZE, Map.of("coder", "developer"));
  private final List<TitleSpace.Occupation> occupations =
      List.of(
          occupation("software developer", "programmer", "application developer"),
          occupation("nurse", "registered nurse", "ward nurse"),
          occupation("baker", "bread baker", "pastry baker"),
          occupation("accountant", "financial accountant", "chartered accountant"));

  private static TitleSpace.Occupation occupation(String... names) {
    return new TitleSpace.Occupation(List.of(names), "");
  }

  @Test
  void aTitleFindsItsOccupationByWordsAlone() {
    var policy = OccupationsOfTitle.of(TitleSpace.of(occupations), 4);
    assertThat(policy.rank("Senior Nurse (m/f/d)", 1).getFirst().id()).isEqualTo(1);
  }

  @Test
  void aTitleFindsItsOccupationByMeaning() {
    var policy = OccupationsOfTitle.of(TitleSpace.of(occupations, vectors, SIZE), 4);
    assertThat(policy.rank("coder", 1).getFirst().id()).isZero();
  }

  @Test
  void whatWasConfirmedIsRememberedAndForgottenAgain() {
    TitleSpace space = TitleSpace.of(occupations, vectors, SIZE);
    var policy = OccupationsOfTitle.of(space, 4);
    var memory = space.remember(List.of(new Confirmed("dough hero", 2)));

    assertThat(policy.rank("dough hero", 1, memory).getFirst().id()).isEqualTo(2);
    assertThat(policy.rank("dough hero", 1, memory).getFirst().shares().getFirst().signal())
        .isEqualTo(Signal.CONFIRMED);
    assertThat(policy.rank("dough hero", 4).stream().flatMap(r -> r.shares().stream()))
        .noneMatch(s -> s.signal() == Signal.CONFIRMED);
  }

  @Test
  void aMemoryWithoutAnySimilarTitleHardlyCounts() {
    TitleSpace space = TitleSpace.of(occupations, vectors, SIZE);
    var policy = OccupationsOfTitle.of(space, 4);
    var memory = space.remember(List.of(new Confirmed("dough hero", 2)));
    assertThat(policy.rank("ward nurse", 1, memory).getFirst().id()).isEqualTo(1);
  }

  @Test
  void theMapIsTheSameEachTimeItIsLearned() {
    TitleSpace one = TitleSpace.of(occupations, vectors, SIZE);
    TitleSpace other = TitleSpace.of(occupations, vectors, SIZE);
    assertThat(one.learned("ward baker")).isEqualTo(other.learned("ward baker"));
  }

  @Test
  void titlesOfOneOccupationAreAlikeThoughTheyShareNoWord() {
    TitleSpace space = TitleSpace.broad(occupations, vectors, SIZE);
    List<String> titles = List.of("bread baker", "programmer", "registered nurse");
    var policy = TitlesLikeTitle.of(space, titles);
    assertThat(policy.rank("application developer", 1).getFirst().id()).isEqualTo(1);
    assertThat(policy.rank("baker", 3)).extracting(Ranked::id).startsWith(0);
  }
}
