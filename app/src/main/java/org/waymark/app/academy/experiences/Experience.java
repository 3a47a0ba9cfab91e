package org.waymark.app.academy.experiences;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Stage;
import org.waymark.app.kernel.PersonId;

/**
 * What somebody shared.
 *
 * @param since when it came to its stage
 * @param why the reason where it was declined or removed
 * @param concerns what others said against it that nobody has settled
 */
public record Experience(
    UUID id,
    Lesson lesson,
    PersonId author,
    String body,
    Stage stage,
    int nr,
    Instant since,
    @Nullable String why,
    List<String> concerns) {
  public Experience {
    concerns = List.copyOf(concerns);
  }

  /** Something for learning to look at. */
  public boolean waits() {
    return stage == Stage.WAITING || (stage == Stage.PUBLISHED && !concerns.isEmpty());
  }
}
