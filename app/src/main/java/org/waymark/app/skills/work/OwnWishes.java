package org.waymark.app.skills.work;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Wishes;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;

/** The door to what the pages about wishes do. */
@Component
class OwnWishes implements Wishes {
  private final Wishing wishing;
  private final Sharing sharing;
  private final People people;

  OwnWishes(Wishing wishing, Sharing sharing, People people) {
    this.wishing = wishing;
    this.sharing = sharing;
    this.people = people;
  }

  @Override
  @Transactional
  public Outcome<Aspiration> write(Viewer viewer, Aspiration wanted) {
    return wishing.write(viewer, wanted);
  }

  @Override
  @Transactional
  public Outcome<Set<Answer>> show(Viewer viewer, Set<Answer> answers, PersonId to) {
    var audience = new Audience.Named(to);
    sharing.of(viewer, Topic.ANSWERS).stream()
        .filter(s -> s.audience().equals(audience))
        .map(Share::id)
        .forEach(id -> wishing.unshare(viewer, id));
    List<Refusal> no = new ArrayList<>();
    for (Answer answer : answers) {
      if (wishing.share(viewer, Topic.of(answer), audience, Share.MONTHS)
          instanceof Outcome.Refused<Topic>(List<Refusal> reasons)) {
        no.addAll(reasons);
      }
    }
    return no.isEmpty() ? Outcome.done(answers) : Outcome.refused(no.stream().distinct().toList());
  }

  @Override
  @Transactional
  public boolean showToManager(Viewer viewer) {
    return people
        .managerOf(viewer.self())
        .map(m -> show(viewer, EnumSet.allOf(Answer.class), m))
        .filter(Outcome.Done.class::isInstance)
        .isPresent();
  }
}
