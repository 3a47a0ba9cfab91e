package org.waymark.app.skills.meaning;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.CatalogueTexts;
import org.waymark.app.skills.model.CatalogueTexts.SkillText;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.app.skills.model.TextVectorStore;
import org.waymark.engine.rank.SkillsOfText;
import org.waymark.engine.text.SkillTagger;
import org.waymark.engine.vector.TextEncoder;

/**
 * What texts are read with: the tagger for skills that are named, the policy for those that are
 * implied. Made when somebody reads (seconds for a large catalogue), let go of when nobody does.
 */
@Component
public class ReadingTools {
  private final Skills skills;
  private final CatalogueTexts texts;
  private final Catalogue catalogue;
  private final TextVectorStore vectors;
  private final MeaningProgress progress;
  private final TextEncoder encoder;
  private final Warm<Tools> warm;

  ReadingTools(
      Skills skills,
      CatalogueTexts texts,
      Catalogue catalogue,
      TextVectorStore vectors,
      MeaningProgress progress,
      TextEncoder encoder,
      Ticker ticker) {
    this.skills = skills;
    this.texts = texts;
    this.catalogue = catalogue;
    this.vectors = vectors;
    this.progress = progress;
    this.encoder = encoder;
    this.warm = new Warm<>(ticker);
  }

  /**
   * Both, and the skills they know.
   *
   * @param skills what the policy calls 0, 1, 2 and so on
   */
  public record Tools(SkillTagger tagger, SkillsOfText policy, List<SkillText> skills) {}

  public Tools get() {
    boolean meaning =
        progress
            .part(Stage.TEXTS)
            .filter(p -> p.finished() != null && p.encoder().equals(encoder.name()))
            .isPresent();
    return warm.get(skills.version() + meaning, () -> make(meaning));
  }

  private Tools make(boolean meaning) {
    Catalogue.OfSkills all = catalogue.skills();
    return new Tools(
        tagger(), meaning ? withMeaning(all.builder()) : all.builder().build(), all.skills());
  }

  private SkillsOfText withMeaning(SkillsOfText.Builder builder) {
    var known = new PolicyVectors(vectors, encoder, builder.texts().distinct().toList());
    SkillsOfText policy = builder.build(known, encoder.size());
    known.built();
    return policy;
  }

  private SkillTagger tagger() {
    var tagger = SkillTagger.builder();
    texts.everySkill(
        s -> {
          tagger.name(s.skill().value(), s.name());
          s.others().forEach(n -> tagger.alternative(s.skill().value(), n.words()));
        });
    return tagger.build();
  }

  void cool() {
    warm.cool();
  }
}
