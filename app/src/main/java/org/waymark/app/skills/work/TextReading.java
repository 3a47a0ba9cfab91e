package org.waymark.app.skills.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillsInText;
import org.waymark.app.skills.model.TextReadings;

@Service
class TextReading implements SkillsInText {
  private static final Logger LOG = LoggerFactory.getLogger(TextReading.class);
  private static final Duration KEPT = Duration.ofDays(1);

  private final TextReadings readings;
  private final SkillReader reader;
  private final TaskExecutor background;
  private final Clock clock;

  TextReading(
      TextReadings readings,
      SkillReader reader,
      @Qualifier("applicationTaskExecutor") TaskExecutor background,
      Clock clock) {
    this.readings = readings;
    this.reader = reader;
    this.background = background;
    this.clock = clock;
  }

  @Override
  public UUID read(Viewer viewer, String words) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    String some = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    Instant now = clock.instant();
    readings.create(id, viewer.account(), some, now, now.minus(KEPT));
    background.execute(() -> read(id, some));
    return id;
  }

  private void read(UUID id, String words) {
    try {
      readings.finish(
          id,
          reader.read(List.of(words), "", _ -> {}).stream()
              .map(p -> new Proposed(p.skill(), p.why().code(), p.passage()))
              .toList());
    } catch (RuntimeException e) {
      LOG.error("A description of work could not be read", e);
      readings.broken(id);
    }
  }

  @Override
  public Optional<Found> found(Viewer viewer, UUID reading) {
    return readings.find(reading, viewer.account());
  }
}
