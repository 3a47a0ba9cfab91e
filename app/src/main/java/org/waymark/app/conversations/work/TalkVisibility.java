package org.waymark.app.conversations.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.people.People;

/** Tells a person who reads their conversations. */
@Component
class TalkVisibility implements VisibilitySource {
  private final Talks talks;
  private final Handovers handovers;
  private final People people;
  private final Clock clock;

  TalkVisibility(Talks talks, Handovers handovers, People people, Clock clock) {
    this.talks = talks;
    this.handovers = handovers;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    Optional<PersonId> manager = people.managerOf(person);
    List<Talk> all = talks.ofPerson(person);
    manager
        .filter(m -> all.stream().anyMatch(t -> t.manager().equals(m)))
        .ifPresent(
            m ->
                lines.add(
                    new Line(
                        Refusal.of("conversations.visible.own"), m, null, null, "/conversations")));
    for (Handover h : handovers.of(person)) {
      if (h.agreements() && manager.filter(h.next()::equals).isPresent()) {
        Refusal what = Refusal.of("conversations.visible." + h.state().code());
        lines.add(new Line(what, h.next(), null, null, "/conversations"));
      }
    }
    List<TalkId> ids = all.stream().map(Talk::id).toList();
    for (Handovers.Share s : handovers.shares(ids, LocalDate.now(clock))) {
      Refusal what = Refusal.of("conversations.visible.shared");
      lines.add(new Line(what, s.reader(), null, s.until(), "/conversations/" + s.talk()));
    }
    return lines;
  }
}
