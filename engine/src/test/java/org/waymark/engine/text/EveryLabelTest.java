package org.waymark.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A tagger with very many labels, against a slow search for each of them. */
class EveryLabelTest {
  private static final int LABELS = 100_000;
  private static final int SKILLS = 14_000;

  private final Random random = new Random(77);
  private final List<String> words = new ArrayList<>();

  private String label() {
    var label = new StringBuilder(word());
    for (int i = random.nextInt(4); i > 0; i--) {
      label.append(random.nextInt(8) == 0 ? '-' : ' ').append(word());
    }
    return label.toString();
  }

  private String word() {
    return words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
  }

  private void invent(int count) {
    String syllables = "bacodifogulamenopirosutavexizu";
    for (int i = 0; i < count; i++) {
      var word = new StringBuilder();
      for (int s = 2 + random.nextInt(3); s > 0; s--) {
        int at = 2 * random.nextInt(syllables.length() / 2);
        word.append(syllables, at, at + 2);
      }
      words.add(word.append('k').toString());
    }
  }

  @Test
  void everyLabelIsFoundWhereItStandsAloneAndTheLongestInAText() {
    invent(20_000);
    var builder = SkillTagger.builder();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < LABELS; i++) {
      labels.add(label());
      builder.name(i % SKILLS, labels.get(i));
    }
    SkillTagger tagger = builder.build();

    for (int i = 0; i < LABELS; i += 97) {
      String alone = labels.get(i).toUpperCase(java.util.Locale.ROOT) + "s";
      int skill = i % SKILLS;
      assertThat(tagger.tag(alone)).as(alone).anyMatch(t -> t.skill() == skill);
      assertThat(tagger.tag("xyz " + alone + ", xyz").getFirst().span())
          .isEqualTo(new Span(4, 4 + alone.length()));
    }
  }
}
