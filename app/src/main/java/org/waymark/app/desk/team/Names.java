package org.waymark.app.desk.team;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Names of skills, and sentences with them. */
record Names(Map<SkillId, SkillCard> cards) {
  static Names of(Skills skills, Collection<SkillId> ids) {
    return new Names(skills.cards(ids));
  }

  String of(SkillId id) {
    @Nullable SkillCard card = cards.get(id);
    return card == null ? "" : card.name();
  }

  /** What carries over, and the one thing that is short. */
  Words why(Ideas.Idea idea) {
    @Nullable Requirement carries = idea.carries();
    @Nullable Requirement missing = idea.missing();
    if (carries == null) {
      return Words.of(
          "desk.idea.near", of(Objects.requireNonNull(missing).skill()), missing.minimum());
    }
    return missing == null
        ? Words.of("desk.idea.ready", of(carries.skill()))
        : Words.of("desk.idea.builds", of(carries.skill()), of(missing.skill()), missing.minimum());
  }
}
