package org.waymark.app.skills.work;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Wishes;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

/** The door to what the pages about wishes do. */
@Component
class OwnWishes implements Wishes {
  private final Wishing wishing;
  private final People people;

  OwnWishes(Wishing wishing, People people) {
    this.wishing = wishing;
    this.people = people;
  }

  @Override
  @Transactional
  public Outcome<Aspiration> write(Viewer viewer, Aspiration wanted) {
    return wishing.write(viewer, wanted);
  }

  @Override
  @Transactional
  public boolean showToManager(Viewer viewer) {
    return people
        .managerOf(viewer.self())
        .map(m -> wishing.share(viewer, Topic.ASPIRATIONS, new Audience.Named(m), Share.MONTHS))
        .filter(Outcome.Done.class::isInstance)
        .isPresent();
  }
}
