package org.waymark.app.skills.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Service;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.CvReadings;
import org.waymark.app.skills.model.CvReadings.Reading;
import org.waymark.app.skills.model.CvReadings.State;
import org.waymark.app.skills.model.Proposals;

/** Reads CVs behind the page; the file is dropped once it has been read, the passages stay. */
@Service
public class CvReading {
  private static final Logger LOG = LoggerFactory.getLogger(CvReading.class);
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(5);
  private static final int NAME = 200;

  private final CvReadings readings;
  private final Proposals proposals;
  private final Proposing proposing;
  private final SkillReader reader;
  private final TaskExecutor background;
  private final Clock clock;

  CvReading(
      CvReadings readings,
      Proposals proposals,
      Proposing proposing,
      SkillReader reader,
      @Qualifier("applicationTaskExecutor") TaskExecutor background,
      Clock clock) {
    this.readings = readings;
    this.proposals = proposals;
    this.proposing = proposing;
    this.reader = reader;
    this.background = background;
    this.clock = clock;
  }

  public Outcome<UUID> upload(Viewer viewer, String fileName, byte[] file) {
    if (file.length == 0) {
      return Outcome.refused("skills.cv.refused.nothing");
    }
    if (file.length > DocumentText.Limits.USUAL.bytes()) {
      return Outcome.refused(
          "skills.cv.refused.large", DocumentText.Limits.USUAL.bytes() / 1_000_000);
    }
    UUID id = UuidCreator.getTimeOrderedEpoch();
    String name = fileName.length() > NAME ? fileName.substring(0, NAME) : fileName;
    readings.create(id, viewer.self(), name, file, clock.instant());
    background.execute(() -> read(id, viewer.self(), name));
    return Outcome.done(id);
  }

  /** What another process left behind when it stopped. */
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    for (UUID id : readings.unfinished(clock.instant().minus(LEFT_BEHIND))) {
      readings.finish(id, State.BROKEN, null, 0, clock.instant());
    }
  }

  public Optional<Reading> latest(Viewer viewer) {
    return readings.latest(viewer.self());
  }

  public Optional<Reading> find(Viewer viewer, UUID id) {
    return readings.find(viewer.self(), id);
  }

  void read(UUID id, PersonId person, String name) {
    try {
      readings.take(id).ifPresent(file -> read(id, person, name, file));
    } catch (RuntimeException e) {
      LOG.error("CV {} could not be read", id, e);
      readings.finish(id, State.BROKEN, null, 0, clock.instant());
    }
  }

  private void read(UUID id, PersonId person, String name, byte[] file) {
    switch (DocumentText.read(SourceFile.of(name, file), DocumentText.Limits.USUAL)) {
      case Outcome.Refused<DocumentText>(List<Refusal> reasons) ->
          readings.finish(id, State.REFUSED, reasons.getFirst(), 0, clock.instant());
      case Outcome.Done<DocumentText>(DocumentText text) -> {
        int pages = text.pages().size();
        readings.progress(id, 0, pages);
        var found =
            reader.read(
                text.pages().stream().map(DocumentText.Page::text).toList(),
                name,
                page -> readings.progress(id, page, pages));
        Set<SkillId> before = shown(person);
        proposals.add(person, found, clock.instant());
        Set<SkillId> fresh = shown(person);
        fresh.removeAll(before);
        readings.finish(id, State.READ, reservation(text, name), fresh.size(), clock.instant());
      }
    }
  }

  /** What the person sees proposed out of CVs; what they stated or decided is not proposed. */
  private Set<SkillId> shown(PersonId person) {
    return proposing.of(person).stream()
        .filter(p -> p.origin() == Proposals.Origin.CV)
        .map(Proposals.Proposal::skill)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static @Nullable Refusal reservation(DocumentText text, String name) {
    if (text.cut()) {
      return Refusal.of("skills.cv.cut", text.pages().size(), text.pagesInAll());
    }
    return text.unreadable() > 0 ? Refusal.of("skills.cv.letters", name) : null;
  }
}
