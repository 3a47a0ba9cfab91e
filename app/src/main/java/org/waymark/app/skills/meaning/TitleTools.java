package org.waymark.app.skills.meaning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.engine.learn.ConfirmedTitles;
import org.waymark.engine.learn.ConfirmedTitles.Confirmed;
import org.waymark.engine.learn.ContrastiveMap.Training;
import org.waymark.engine.rank.OccupationsOfTitle;
import org.waymark.engine.rank.Policies;
import org.waymark.engine.rank.TitleSpace;
import org.waymark.engine.vector.TextEncoder;

/**
 * What titles are read with: the space of occupations and the policy. Made in the background when
 * somebody first asks, and let go of when nobody does any more.
 */
@Component
public class TitleTools {
  private static final Logger LOG = LoggerFactory.getLogger(TitleTools.class);

  private final Skills skills;
  private final Catalogue catalogue;
  private final TitleMaps maps;
  private final MeaningProgress progress;
  private final TextEncoder encoder;
  private final TaskExecutor background;
  private final AtomicBoolean making = new AtomicBoolean();
  private final Ticker ticker;
  private final Warm<Tools> warm;

  TitleTools(
      Skills skills,
      Catalogue catalogue,
      TitleMaps maps,
      MeaningProgress progress,
      TextEncoder encoder,
      Ticker ticker,
      @Qualifier("applicationTaskExecutor") TaskExecutor background) {
    this.skills = skills;
    this.catalogue = catalogue;
    this.maps = maps;
    this.progress = progress;
    this.encoder = encoder;
    this.background = background;
    this.ticker = ticker;
    this.warm = new Warm<>(ticker);
  }

  /** The policy with its space; occupations are known by their ids. */
  public static final class Tools {
    private final OccupationsOfTitle policy;
    private final TitleSpace space;
    private final List<Integer> ids;
    private final Map<Integer, Integer> numbers;
    private final Warm<ConfirmedTitles> memory;

    Tools(OccupationsOfTitle policy, TitleSpace space, Catalogue.OfTitles titles, Ticker ticker) {
      this.policy = policy;
      this.space = space;
      this.memory = new Warm<>(ticker);
      this.ids = titles.ids();
      this.numbers = titles.numbers();
    }

    public OccupationsOfTitle policy() {
      return policy;
    }

    /** What the policy calls 0, 1, 2 and so on. */
    public int id(int number) {
      return ids.get(number);
    }

    /** Titles that people confirmed, by the ids of their occupations. */
    public ConfirmedTitles remember(List<Confirmed> confirmed) {
      return memory.get(
          confirmed.toString(),
          () ->
              space.remember(
                  confirmed.stream()
                      .filter(c -> numbers.containsKey(c.occupation()))
                      .map(c -> new Confirmed(c.title(), number(c.occupation())))
                      .toList()));
    }

    public int number(int id) {
      return numbers.getOrDefault(id, -1);
    }
  }

  /** Whether any catalogue has occupations. */
  public boolean any() {
    return !skills.version().isEmpty() && catalogue.hasOccupations();
  }

  /** Nothing while it is being learned; asking makes it begin. */
  public Optional<Tools> ifReady() {
    String version = skills.version();
    boolean meaning = meaning(version);
    String key = version + meaning;
    Tools there = warm.ifThere(key);
    if (there == null && making.compareAndSet(false, true)) {
      background.execute(() -> make(key, meaning));
    }
    return Optional.ofNullable(there);
  }

  /** Makes it at once, for whoever can wait. */
  void learn() {
    String version = skills.version();
    boolean meaning = meaning(version);
    warm.get(version + meaning, () -> make(meaning));
  }

  private boolean meaning(String version) {
    return progress.part(Stage.TITLES).filter(p -> p.over(encoder.name(), version)).isPresent();
  }

  private void make(String key, boolean meaning) {
    try {
      Tools made = warm.get(key, () -> make(meaning));
      LOG.info("Titles are read with {}", made.policy().policy().name());
    } catch (RuntimeException e) {
      LOG.error("What titles are read with could not be made", e);
    } finally {
      making.set(false);
    }
  }

  private Tools make(boolean meaning) {
    Catalogue.OfTitles titles = catalogue.titles();
    if (!meaning) {
      TitleSpace space = TitleSpace.of(titles.occupations());
      return new Tools(OccupationsOfTitle.of(space, titles.found()), space, titles, ticker);
    }
    TitleMaps.Space made = maps.space(Policies.TITLE_TO_OCCUPATION, Training.SHARP, titles);
    var policy = OccupationsOfTitle.of(made.space(), titles.found());
    made.vectors().built();
    return new Tools(policy, made.space(), titles, ticker);
  }

  void cool() {
    warm.cool();
  }
}
