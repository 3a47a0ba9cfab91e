package org.waymark.app.skills.meaning;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Ticker;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RolesByTitle;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Stage;
import org.waymark.engine.learn.ContrastiveMap.Training;
import org.waymark.engine.rank.Policies;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.TitleSpace;
import org.waymark.engine.rank.TitlesLikeTitle;
import org.waymark.engine.vector.TextEncoder;

/**
 * Roles that mean work like a title. What it compares with is made when somebody asks, and let go
 * of when nobody does; until it is there, and without catalogues, words alone decide.
 */
@Component
class TitlesAlike implements RolesByTitle {
  private static final Logger LOG = LoggerFactory.getLogger(TitlesAlike.class);
  private static final int MOST = 3;
  private static final int ROLES =
      3_000; // with more it would take too long, so that words alone decide

  private final Organisation organisation;
  private final Skills skills;
  private final Catalogue catalogue;
  private final TitleMaps maps;
  private final MeaningProgress progress;
  private final TextEncoder encoder;
  private final TaskExecutor background;
  private final AtomicBoolean making = new AtomicBoolean();
  private final Warm<TitleSpace> space;
  private final Warm<TitlesLikeTitle> warm;

  TitlesAlike(
      Organisation organisation,
      Skills skills,
      Catalogue catalogue,
      TitleMaps maps,
      MeaningProgress progress,
      TextEncoder encoder,
      Ticker ticker,
      @Qualifier("applicationTaskExecutor") TaskExecutor background) {
    this.organisation = organisation;
    this.skills = skills;
    this.catalogue = catalogue;
    this.maps = maps;
    this.progress = progress;
    this.encoder = encoder;
    this.background = background;
    this.space = new Warm<>(ticker);
    this.warm = new Warm<>(ticker);
  }

  /** The roles of one moment, and the catalogues that their titles are compared by. */
  private record Asked(List<RoleCard> roles, String version, boolean meaning) {
    List<String> titles() {
      return roles.stream().map(RoleCard::title).toList();
    }

    String key() {
      return version + " " + TextHash.of(titles().stream());
    }
  }

  @Override
  public Likes atOnce() {
    Asked asked = asked();
    return likes(asked.roles(), asked.meaning() ? atOnce(asked) : words(asked));
  }

  @Override
  public Likes thorough() {
    Asked asked = asked();
    boolean near = asked.meaning() && maps.has(Policies.TITLE_MATCH, catalogue.titles());
    return near ? likes(asked.roles(), made(asked)) : atOnce(); // learning takes too long to wait
  }

  /** The policy by which titles are alike. */
  Policy policy() {
    Asked asked = asked();
    return (asked.meaning() ? made(asked) : words(asked)).policy();
  }

  private TitlesLikeTitle atOnce(Asked asked) {
    TitlesLikeTitle there = warm.ifThere(asked.key());
    if (there == null) {
      makeBehind(asked);
    }
    return there == null ? words(asked) : there;
  }

  private Asked asked() {
    List<RoleCard> roles = organisation.roles();
    String version = skills.version();
    boolean meaning =
        !roles.isEmpty()
            && roles.size() <= ROLES
            && progress.part(Stage.TITLES).filter(p -> p.over(encoder.name(), version)).isPresent();
    return new Asked(roles, version, meaning);
  }

  private static Likes likes(List<RoleCard> roles, TitlesLikeTitle policy) {
    return title -> policy.alike(title, MOST).stream().map(r -> roles.get(r.id())).toList();
  }

  private static TitlesLikeTitle words(Asked asked) {
    return TitlesLikeTitle.of(TitleSpace.of(List.of()), asked.titles());
  }

  private void makeBehind(Asked asked) {
    if (making.compareAndSet(false, true)) {
      background.execute(
          () -> {
            try {
              made(asked);
            } catch (RuntimeException e) {
              LOG.error("What titles are compared with could not be made", e);
            } finally {
              making.set(false);
            }
          });
    }
  }

  private TitlesLikeTitle made(Asked asked) {
    return warm.get(
        asked.key(),
        () -> TitlesLikeTitle.of(space.get(asked.version(), this::space), asked.titles()));
  }

  private TitleSpace space() {
    TitleMaps.Space made = maps.space(Policies.TITLE_MATCH, Training.BROAD, catalogue.titles());
    made.vectors().built();
    return made.space();
  }

  void cool() {
    warm.cool();
    space.cool();
  }
}
