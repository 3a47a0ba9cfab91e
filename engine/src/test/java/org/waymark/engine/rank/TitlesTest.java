package org.waymark.engine.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.learn.ContrastiveMap;
import org.waymark.engine.vector.TextVectors;
import org.waymark.engine.vector.WordVectors;

class TitlesTest {
  private static final int SIZE = 64;
  private final TextVectors vectors = WordVectors.of(SIZE, Map.of("coder", "developer"));
  private final List<TitleSpace.Occupation> occupations = occupations();

  private static List<TitleSpace.Occupation> occupations() {
    List<TitleSpace.Occupation> all = new ArrayList<>();
    all.add(occupation("software developer", "programmer", "application developer"));
    all.add(occupation("nurse", "registered nurse", "ward nurse"));
    all.add(occupation("baker", "bread baker", "pastry baker"));
    all.add(occupation("accountant", "financial accountant", "chartered accountant"));
    for (int i = 0; i < 60; i++) {
      all.add(occupation("worker%d".formatted(i), "helper%d at works%d".formatted(i, i)));
    }
    return all;
  }

  private static TitleSpace.Occupation occupation(String... names) {
    return new TitleSpace.Occupation(List.of(names), "");
  }

  @Test
  void aTitleFindsItsOccupationByWordsAlone() {
    var policy = OccupationsOfTitle.of(TitleSpace.of(occupations), occupations.size());
    assertThat(policy.rank("Senior Nurse (m/f/d)", 1).getFirst().id()).isEqualTo(1);
  }

  @Test
  void aTitleFindsItsOccupationByMeaning() {
    var policy =
        OccupationsOfTitle.of(TitleSpace.of(occupations, vectors, SIZE), occupations.size());
    assertThat(policy.rank("coder", 1).getFirst().id()).isZero();
  }

  @Test
  void whatWasConfirmedIsRememberedAndForgottenAgain() {
    TitleSpace space = TitleSpace.of(occupations, vectors, SIZE);
    var policy = OccupationsOfTitle.of(space, occupations.size());
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
    var policy = OccupationsOfTitle.of(space, occupations.size());
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

  @Test
  void onlyTitlesThatAreNearEnoughAreNamed() {
    TitleSpace space = TitleSpace.broad(occupations, vectors, SIZE);
    var policy =
        TitlesLikeTitle.of(space, List.of("bread baker", "programmer", "registered nurse"));
    assertThat(policy.alike("coder and programmer", 3)).extracting(Ranked::id).containsExactly(1);
    assertThat(policy.alike("xq-4711", 3)).isEmpty();
  }

  @Test
  void withoutVectorsOnlyTitlesThatShareLettersAreNamed() {
    var policy =
        TitlesLikeTitle.of(
            TitleSpace.of(List.of()), List.of("Bread baker", "Programmer", "Registered nurse"));
    assertThat(policy.alike("Baker of bread", 3)).extracting(Ranked::id).containsExactly(0);
    assertThat(policy.alike("coder", 3)).isEmpty();
  }

  @Test
  void aSpaceOfAMapThatWasKeptIsTheSame() {
    TitleSpace one = TitleSpace.broad(occupations, vectors, SIZE);
    byte[] kept =
        TitleSpace.learn(occupations, vectors, SIZE, ContrastiveMap.Training.BROAD).bytes();
    TitleSpace other = TitleSpace.of(occupations, vectors, ContrastiveMap.of(kept, vectors));
    List<String> titles = List.of("bread baker", "programmer", "registered nurse");
    for (String title : List.of("coder", "pastry baker", "ward nurse")) {
      assertThat(TitlesLikeTitle.of(other, titles).rank(title, 3))
          .isEqualTo(TitlesLikeTitle.of(one, titles).rank(title, 3));
    }
  }

  @Test
  void unknownOccupationsAndVectorsOfAnotherEncoderAreRefused() {
    TitleSpace space = TitleSpace.of(occupations, vectors, SIZE);
    int beyond = occupations.size();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> space.remember(List.of(new Confirmed("dough hero", beyond))))
        .withMessageContaining("occupation of a confirmed title");
    assertThatIllegalArgumentException().isThrownBy(() -> new Confirmed("dough hero", -1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TitleSpace.of(
                    occupations, 2, List.of(new Confirmed("dough hero", 2)), vectors, SIZE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OccupationsOfTitle.of(space, beyond + 1))
        .withMessageContaining("Occupations to rank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OccupationsOfTitle.of(space, beyond).rank("nurse", -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TitleSpace.of(occupations, vectors, SIZE / 2))
        .withMessageContaining("64");
  }

  @Test
  void aTrainingThatCannotEndWellIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContrastiveMap.Training(3, 0, 0.1f, 0.1f, 0.1f))
        .withMessageContaining("batch");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ContrastiveMap.Training(-1, 9, 0.1f, 0.1f, 0.1f));
    for (float odd : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ContrastiveMap.Training(3, 9, odd, 0.1f, 0.1f));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ContrastiveMap.Training(3, 9, 0.1f, 0.1f, odd));
    }
  }
}
