package org.waymark.app.mentoring.pairs;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Zones;

/** What a pair has together, as the viewer, one of the two, sees it. */
@Component
class PairParts {
  private final Goals goals;
  private final SessionStore sessions;
  private final Messages messages;
  private final Feedback feedback;
  private final Zones zones;
  private final Clock clock;

  PairParts(
      Goals goals,
      SessionStore sessions,
      Messages messages,
      Feedback feedback,
      Zones zones,
      Clock clock) {
    this.goals = goals;
    this.sessions = sessions;
    this.messages = messages;
    this.feedback = feedback;
    this.zones = zones;
    this.clock = clock;
  }

  String zone(Viewer viewer) {
    return Zones.name(zones.of(viewer.self()));
  }

  /** What is in a plan is for the one whose plan it is. */
  List<PairView.OneGoal> goals(Viewer viewer, Mentorship it) {
    List<Goal> all = goals.of(it.id());
    Set<UUID> planned = viewer.is(it.person()) ? goals.planned(all) : Set.of();
    return all.stream()
        .map(
            g ->
                new PairView.OneGoal(
                    g.id(), g.words(), g.doneAt() != null, planned.contains(g.id())))
        .toList();
  }

  List<PairView.OneSession> sessions(Viewer viewer, Mentorship it) {
    ZoneId zone = zones.of(viewer.self());
    return sessions.of(it.id()).stream().map(s -> session(s, zone)).toList();
  }

  private PairView.OneSession session(Session s, ZoneId zone) {
    ZonedDateTime start = s.start().atZone(zone);
    String state = s.cancelled() ? "cancelled" : s.over(clock.instant()) ? "held" : "planned";
    return new PairView.OneSession(
        s.id(),
        start.toLocalDate(),
        start.toLocalTime(),
        start.toLocalDateTime().toString(),
        s.minutes(),
        s.place(),
        state);
  }

  List<PairView.OneMessage> messages(Viewer viewer, Mentorship it) {
    ZoneId zone = zones.of(viewer.self());
    return messages.of(it).stream()
        .map(
            m -> {
              ZonedDateTime at = m.at().atZone(zone);
              return new PairView.OneMessage(
                  viewer.is(m.author()), at.toLocalDate(), at.toLocalTime(), m.words());
            })
        .toList();
  }

  List<PairView.OneAnswer> answers(Viewer viewer, Mentorship it) {
    return feedback.readBy(viewer, it).stream()
        .map(
            a ->
                new PairView.OneAnswer(a.moment().code(), viewer.is(a.by()), a.helped(), a.words()))
        .toList();
  }

  /** Which feedback is asked of the viewer and not given; null where none is. */
  @Nullable String due(Viewer viewer, Mentorship it) {
    return feedback
        .due(it)
        .filter(
            moment ->
                feedback.readBy(viewer, it).stream()
                    .noneMatch(a -> a.moment() == moment && viewer.is(a.by())))
        .map(Moment::code)
        .orElse(null);
  }
}
