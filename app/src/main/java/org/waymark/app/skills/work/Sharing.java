package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;

/** With whom somebody shares topics, decided for all audiences at once. */
@Service
public class Sharing {
  private final Wishing wishing;
  private final Shares shares;
  private final Clock clock;

  Sharing(Wishing wishing, Shares shares, Clock clock) {
    this.wishing = wishing;
    this.shares = shares;
    this.clock = clock;
  }

  /** What somebody shares of these topics today. */
  public List<Share> of(Viewer viewer, Collection<Topic> topics) {
    return shares.of(viewer.self(), LocalDate.now(clock)).stream()
        .filter(s -> topics.contains(s.topic()))
        .toList();
  }

  /**
   * From now on exactly these audiences: a new one sees all of the topics, one that sees some of
   * them sees the same as before, and for all others it ends.
   */
  @Transactional
  public List<Refusal> choose(
      Viewer viewer, Collection<Topic> topics, Set<Audience> wanted, int months) {
    List<Share> live = of(viewer, topics);
    List<Refusal> no = new ArrayList<>();
    for (Audience audience : wanted) {
      if (live.stream().noneMatch(s -> s.audience().equals(audience))) {
        no.addAll(begin(viewer, topics, audience, months));
      }
    }
    if (no.isEmpty()) {
      live.stream()
          .filter(s -> !wanted.contains(s.audience()))
          .forEach(s -> wishing.unshare(viewer, s.id()));
    }
    return no.stream().distinct().toList();
  }

  private List<Refusal> begin(
      Viewer viewer, Collection<Topic> topics, Audience audience, int months) {
    List<Refusal> no = new ArrayList<>();
    for (Topic topic : topics) {
      if (wishing.share(viewer, topic, audience, months)
          instanceof Outcome.Refused<Topic>(List<Refusal> reasons)) {
        no.addAll(reasons);
      }
    }
    return no;
  }

  /** Ends a share, and with it all others of these topics with the same audience. */
  @Transactional
  public void end(Viewer viewer, Collection<Topic> topics, UUID share) {
    List<Share> live = of(viewer, topics);
    Audience audience =
        live.stream()
            .filter(s -> s.id().equals(share))
            .map(Share::audience)
            .findFirst()
            .orElseThrow(NotYours::new);
    live.stream()
        .filter(s -> s.audience().equals(audience))
        .forEach(s -> wishing.unshare(viewer, s.id()));
  }
}
