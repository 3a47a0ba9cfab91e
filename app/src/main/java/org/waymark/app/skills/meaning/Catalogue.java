package org.waymark.app.skills.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.skills.TaxonomyFamily;
import org.waymark.app.skills.model.CatalogueTexts;
import org.waymark.app.skills.model.CatalogueTexts.Name;
import org.waymark.app.skills.model.CatalogueTexts.SkillText;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.engine.rank.SkillsOfText;
import org.waymark.engine.rank.TitleSpace.Occupation;

/** The catalogues as the policies want them, and which of their texts need vectors. */
@Component
class Catalogue {
  private static final int REACHES = 3;
  private static final String UNDERSTOOD = "en"; // what the encoder was made for

  private final CatalogueTexts texts;

  Catalogue(CatalogueTexts texts) {
    this.texts = texts;
  }

  /** The policy's builder, and the id of each of its skills. */
  record OfSkills(SkillsOfText.Builder builder, List<SkillText> skills) {}

  /** All occupations: those of the first catalogue first, as many as {@code found}. */
  record OfTitles(List<Occupation> occupations, List<Integer> ids, int found) {
    Map<Integer, Integer> numbers() {
      Map<Integer, Integer> numbers = new HashMap<>();
      for (int n = 0; n < ids.size(); n++) {
        numbers.put(ids.get(n), n);
      }
      return numbers;
    }

    /** The names of each occupation, then its description. */
    Stream<String> everyText() {
      return occupations.stream()
          .flatMap(o -> Stream.concat(o.names().stream(), Stream.of(o.description())));
    }
  }

  OfSkills skills() {
    var builder = SkillsOfText.builder();
    List<SkillText> skills = new ArrayList<>();
    texts.everySkill(
        s -> {
          skills.add(new SkillText(s.skill(), s.family(), s.reach(), s.name(), "", List.of()));
          builder.skill(s.name()).description(s.description()).reach(REACHES - s.reach());
          s.others().forEach(n -> builder.alternative(n.words()));
        });
    return new OfSkills(builder, List.copyOf(skills));
  }

  OfTitles titles() {
    List<Occupation> occupations = new ArrayList<>();
    List<Integer> ids = new ArrayList<>();
    List<TaxonomyFamily> families = new ArrayList<>();
    texts.everyOccupation(
        o -> {
          List<String> names = new ArrayList<>(List.of(o.title()));
          o.others().forEach(n -> names.add(n.words()));
          occupations.add(new Occupation(names, o.description()));
          ids.add(o.id());
          families.add(o.family());
        });
    int found =
        families.isEmpty()
            ? 0
            : (int) families.stream().filter(f -> f == families.getFirst()).count();
    return new OfTitles(occupations, ids, found);
  }

  boolean hasOccupations() {
    return texts.hasOccupations();
  }

  /** The texts that a part of the work needs, each once. */
  List<String> needed(Stage stage) {
    Set<String> needed = new LinkedHashSet<>();
    switch (stage) {
      case NAMES -> texts.everySkill(s -> needed.add(s.name()));
      case TEXTS -> texts(needed);
      case TITLES ->
          texts.everyOccupation(
              o -> {
                needed.add(o.title());
                needed.add(o.description());
                o.others().stream()
                    .filter(n -> n.language().equals(UNDERSTOOD))
                    .forEach(n -> needed.add(n.words()));
              });
    }
    needed.remove("");
    return List.copyOf(needed);
  }

  /** What the policy asks for, without names in languages that the encoder does not know. */
  private void texts(Set<String> needed) {
    Set<String> foreign = new LinkedHashSet<>();
    var builder = SkillsOfText.builder();
    texts.everySkill(
        s -> {
          builder.skill(s.name()).description(s.description());
          s.others().forEach(n -> builder.alternative(n.words()));
          s.others().stream()
              .filter(n -> s.family() != TaxonomyFamily.OWN && !n.language().equals(UNDERSTOOD))
              .map(Name::words)
              .forEach(foreign::add);
        });
    builder.texts().filter(t -> !foreign.contains(t)).forEach(needed::add);
  }
}
