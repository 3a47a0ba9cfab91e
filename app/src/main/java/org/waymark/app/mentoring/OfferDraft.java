package org.waymark.app.mentoring;

import java.time.ZoneId;
import java.util.Set;
import org.waymark.app.skills.SkillId;

/**
 * What somebody offers, as they say it.
 *
 * @param capacity how many people at the same time
 * @param open whether new people may ask
 * @param languages tags like {@code en}
 * @param topics skills that a mentor shares
 * @param questions that a coach helps with
 */
public record OfferDraft(
    SupportKind kind,
    int capacity,
    boolean open,
    Set<String> languages,
    ZoneId zone,
    Set<SkillId> topics,
    Set<CoachQuestion> questions,
    String words) {
  public OfferDraft {
    languages = Set.copyOf(languages);
    topics = Set.copyOf(topics);
    questions = Set.copyOf(questions);
    words = words.strip();
  }
}
