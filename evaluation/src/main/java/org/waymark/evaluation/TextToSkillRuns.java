package org.waymark.evaluation;

import java.util.List;
import org.waymark.engine.rank.Features;
import org.waymark.engine.rank.Ranked;
import org.waymark.engine.rank.SkillsOfText;
import org.waymark.engine.rank.TfIdf;
import org.waymark.engine.text.SkillRanker;

/** Text to skill: baselines and policies. */
final class TextToSkillRuns {
  private static final int MOST = 100;

  private TextToSkillRuns() {}

  static List<GoldSet<String>> run(Inputs in) {
    if (!TextToSkillSet.present(in.data())) {
      in.log().accept("text-to-skill is left out: its folder is not there.");
      return List.of();
    }
    List<GoldSet<String>> sets =
        TextToSkillSet.read(in.data(), in.esco()).stream().filter(in::any).toList();
    if (sets.isEmpty()) {
      return sets;
    }
    TfIdf words = names(in.esco(), Features.WORDS);
    TfIdf characters = names(in.esco(), Features.WORDS_AND_CHARACTERS);
    SkillRanker windows = windows(in.esco());
    for (var set : sets) {
      set.baseline("word TF-IDF", q -> Rankings.of(words.scores(q), MOST));
      set.baseline("word and character TF-IDF", q -> Rankings.of(characters.scores(q), MOST));
      set.baseline(
          "windows of words (SkillRanker)",
          q -> windows.rank(q, MOST).stream().mapToInt(p -> p.skill()).toArray());
    }
    SkillsOfText.Builder builder = Taxonomies.skills(in.esco());
    SkillsOfText plain = builder.build();
    for (var set : sets) {
      set.policy(plain.policy(), ", words only", q -> ids(plain.rank(q, MOST)));
    }
    in.vectors().prepare(builder.texts());
    SkillsOfText policy = builder.build(in.vectors(), in.size());
    for (var set : sets) {
      set.policy(policy.policy(), "", q -> ids(policy.rank(q, MOST)));
      in.log().accept(set.name() + " is done.");
    }
    return sets;
  }

  private static TfIdf names(Esco esco, Features features) {
    var names = TfIdf.builder(features, TfIdf.Rarity.BY_TEXT);
    for (int skill = 0; skill < esco.skills.size(); skill++) {
      for (String name : esco.skills.get(skill).names()) {
        names.add(skill, name);
      }
    }
    return names.build(esco.skills.size());
  }

  private static SkillRanker windows(Esco esco) {
    var ranker = SkillRanker.builder();
    for (int skill = 0; skill < esco.skills.size(); skill++) {
      ranker.name(skill, esco.skills.get(skill).name());
      for (String other : esco.skills.get(skill).otherNames()) {
        ranker.alternative(skill, other);
      }
    }
    return ranker.build();
  }

  static int[] ids(List<Ranked> ranked) {
    return ranked.stream().mapToInt(Ranked::id).toArray();
  }
}
