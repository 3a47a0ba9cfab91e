package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.SkillsInText;
import org.waymark.app.skills.SkillsInText.Proposed;

/** Descriptions of work, read for skills that an opening may ask for. */
@Component
class Readings {
  private final SkillsInText texts;
  private final Skills skills;

  Readings(SkillsInText texts, Skills skills) {
    this.texts = texts;
    this.skills = skills;
  }

  /** Begins to read, where there is anything; otherwise the reading before goes on. */
  @Nullable String begin(Viewer viewer, String words, @Nullable String before) {
    return words.isBlank()
        ? before
        : texts.read(viewer, words.replace("\0", "").strip()).toString();
  }

  /** Without skills that the opening asks for already. */
  Optional<ReadingView> find(Viewer viewer, @Nullable String id, Set<SkillId> asked) {
    return id(id).flatMap(i -> texts.found(viewer, i).map(found -> view(i, found, asked)));
  }

  private static Optional<UUID> id(@Nullable String text) {
    try {
      return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private ReadingView view(UUID id, SkillsInText.Found found, Set<SkillId> asked) {
    List<Proposed> some =
        found.proposed().stream().filter(p -> !asked.contains(p.skill())).toList();
    Map<SkillId, SkillCard> cards = skills.cards(some.stream().map(Proposed::skill).toList());
    return new ReadingView(
        id.toString(),
        found.over(),
        found.broken(),
        some.stream().flatMap(p -> line(p, cards.get(p.skill()))).toList());
  }

  private static Stream<ReadingView.Line> line(Proposed p, @Nullable SkillCard card) {
    return card == null
        ? Stream.empty()
        : Stream.of(new ReadingView.Line(p.skill(), card.name(), p.why(), p.passage()));
  }
}
