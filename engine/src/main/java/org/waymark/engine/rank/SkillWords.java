package org.waymark.engine.rank;

import java.util.List;
import org.waymark.engine.text.SkillRanker;

/** Skills for a text by words alone. */
final class SkillWords {
  private static final int WINDOWS = 440;

  private final int skills;
  private final SkillRanker windows;
  private final Containment contained;
  private final TfIdf words;
  private final TfIdf characters;
  private final float[] reach;

  SkillWords(List<SkillNames> names) {
    skills = names.size();
    reach = new float[skills];
    var windows = SkillRanker.builder();
    var contained = Containment.builder();
    var words = TfIdf.builder(Features.STEMS, TfIdf.Rarity.BY_ID);
    var characters = TfIdf.builder(Features.WORDS_AND_CHARACTERS, TfIdf.Rarity.BY_ID);
    for (int skill = 0; skill < skills; skill++) {
      List<String> all = names.get(skill).all;
      reach[skill] = names.get(skill).reach;
      windows.name(skill, all.getFirst());
      for (String other : all.subList(1, all.size())) {
        windows.alternative(skill, other);
      }
      for (String name : all) {
        contained.add(skill, name);
        words.add(skill, name);
        characters.add(skill, name);
      }
    }
    this.windows = windows.build();
    this.contained = contained.build(skills);
    this.words = words.build(skills);
    this.characters = characters.build(skills);
  }

  SkillRanker windows() {
    return windows;
  }

  Scores scores(String text) {
    float[] window = new float[skills];
    windows.rank(text, WINDOWS).forEach(p -> window[p.skill()] = (float) p.score());
    return new Scores(
        window, contained.scores(text), words.scores(text), characters.scores(text), reach);
  }

  /** For each skill, by each signal. */
  @SuppressWarnings("ArrayRecordComponent")
  record Scores(
      float[] window, float[] contained, float[] words, float[] characters, float[] reach) {
    void addTo(Fusion fusion) {
      fusion.add(Signal.WINDOW, window);
      fusion.add(Signal.CONTAINED, contained);
      fusion.add(Signal.WORDS, words);
      fusion.add(Signal.CHARACTERS, characters);
      fusion.add(Signal.REACH, reach);
    }
  }
}
