package org.waymark.app.matching;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.communication.Rhythms;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.matching.store.AlertWishes;
import org.waymark.app.skills.Profiles;

/** Of which new openings one wants to hear, and how soon by mail; one's own and nobody else's. */
@Component
public class Alerts {
  private static final String KIND = "matching.suits";
  private final AlertWishes wishes;
  private final Rhythms rhythms;
  private final Profiles profiles;

  Alerts(AlertWishes wishes, Rhythms rhythms, Profiles profiles) {
    this.wishes = wishes;
    this.rhythms = rhythms;
    this.profiles = profiles;
  }

  public Optional<AlertWish> chosen(Viewer viewer) {
    return wishes.of(viewer.self());
  }

  public Rhythm rhythm(Viewer viewer) {
    return rhythms.of(viewer.self(), KIND);
  }

  /** Whether those who fill openings can find them. */
  public boolean found(Viewer viewer) {
    return profiles.discoverable(List.of(viewer.self())).contains(viewer.self());
  }

  @Transactional
  public void choose(Viewer viewer, AlertWish wish, Rhythm rhythm) {
    wishes.save(viewer.self(), wish);
    rhythms.choose(viewer.self(), KIND, rhythm);
  }
}
