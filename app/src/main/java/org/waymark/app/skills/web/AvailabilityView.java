package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Audience;
import org.waymark.app.skills.model.Share.Topic;

/**
 * Whether I can be found, and who sees my skills beside those who always do.
 *
 * @param chosen whether I ever chose; else the company's rule counts
 */
public record AvailabilityView(
    boolean found,
    boolean chosen,
    boolean discoverable,
    @Nullable LocalDate pausedUntil,
    LocalDate pauseFrom,
    LocalDate pauseTo,
    Map<Topic, Audience> audiences,
    List<Refusal> refusals) {
  public List<Topic> topics() {
    return List.of(Topic.EVIDENCE, Topic.AVAILABILITY, Topic.SKILLS);
  }

  public Audience audience(Topic topic) {
    return java.util.Objects.requireNonNull(audiences.get(topic));
  }
}
