package org.waymark.app.skills.feedback;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.feedback.FeedbackRequest.Line;

/** Somebody asks others for feedback towards a role. */
@Component
class Asking {
  static final int MOST_AT_ONCE = 6;
  private static final int MOST_OPEN = 20;
  private static final int REMIND_AFTER = 7;
  private static final int HIGHEST = 30;

  private final FeedbackStore store;
  private final RequirementsBook requirements;
  private final People people;
  private final FeedbackNotices notices;
  private final Clock clock;

  Asking(
      FeedbackStore store,
      RequirementsBook requirements,
      People people,
      FeedbackNotices notices,
      Clock clock) {
    this.store = store;
    this.requirements = requirements;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** Asks each of them; nobody is asked where anything speaks against it. */
  @Transactional
  public Outcome<List<UUID>> ask(
      Viewer viewer, RoleId role, Collection<PersonId> whom, String words) {
    PersonId me = viewer.self();
    List<Line> lines =
        requirements.requirementsOf(role).stream()
            .map(r -> new Line(r.skill(), r.minimum(), null, ""))
            .toList();
    List<Refusal> no = new ArrayList<>();
    if (lines.isEmpty()) {
      no.add(Refusal.of("skills.feedback.refused.role"));
    }
    if (whom.isEmpty() || whom.size() > MOST_AT_ONCE) {
      no.add(Refusal.of("skills.feedback.refused.whom", MOST_AT_ONCE));
    }
    if (words.length() > FeedbackRequest.MOST_WORDS) {
      no.add(Refusal.of("skills.refused.note", FeedbackRequest.MOST_WORDS));
    }
    if (store.openOf(me) + whom.size() > MOST_OPEN) {
      no.add(Refusal.of("skills.feedback.refused.many", MOST_OPEN));
    }
    whom.forEach(asked -> against(me, asked).ifPresent(no::add));
    return no.isEmpty() ? send(me, role, whom, words.strip(), lines) : Outcome.refused(no);
  }

  private Outcome<List<UUID>> send(
      PersonId me, RoleId role, Collection<PersonId> whom, String words, List<Line> lines) {
    LocalDate today = LocalDate.now(clock);
    List<UUID> sent = new ArrayList<>();
    for (PersonId asked : whom.stream().distinct().toList()) {
      var request =
          new FeedbackRequest(
              UuidCreator.getTimeOrderedEpoch(),
              me,
              role,
              asked,
              words,
              clock.instant(),
              today.plusDays(FeedbackRequest.DAYS),
              FeedbackStage.OPEN,
              null,
              "",
              "",
              lines);
      if (store.add(request, today.plusDays(REMIND_AFTER))) {
        notices.asked(request);
        sent.add(request.id());
      }
    }
    return sent.isEmpty() ? Outcome.refused("skills.feedback.refused.asked") : Outcome.done(sent);
  }

  /** Nobody asks themselves, who is gone, or whoever could not say no to them. */
  private Optional<Refusal> against(PersonId me, PersonId asked) {
    if (asked.equals(me)) {
      return Optional.of(Refusal.of("skills.feedback.refused.self"));
    }
    if (!people.employed(asked)) {
      return Optional.of(Refusal.of("skills.feedback.refused.gone"));
    }
    return below(me, asked)
        ? Optional.of(
            Refusal.of(
                "skills.feedback.refused.below",
                people.card(asked).map(PersonCard::name).orElse("")))
        : Optional.empty();
  }

  private boolean below(PersonId me, PersonId asked) {
    Optional<PersonId> above = people.managerOf(asked);
    for (int i = 0; i < HIGHEST && above.isPresent(); i++) {
      if (above.get().equals(me)) {
        return true;
      }
      above = people.managerOf(above.get());
    }
    return false;
  }
}
