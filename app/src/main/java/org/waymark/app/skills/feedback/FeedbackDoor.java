package org.waymark.app.skills.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.SkillId;

/** The door to feedback for other modules. */
@Component
class FeedbackDoor implements Feedback {
  private final FeedbackStore store;
  private final Asking asking;
  private final Responding responding;
  private final People people;

  FeedbackDoor(FeedbackStore store, Asking asking, Responding responding, People people) {
    this.store = store;
    this.asking = asking;
    this.responding = responding;
    this.people = people;
  }

  @Override
  public All openFor(PersonId person) {
    return all(store.of(person).stream().filter(r -> r.person().equals(person)).toList());
  }

  @Override
  public List<Open> waitingFor(PersonId asked) {
    return all(store.of(asked).stream().filter(r -> r.asked().equals(asked)).toList()).open();
  }

  @Override
  public All visibleTo(Viewer viewer, PersonId person) {
    return all(
        store.of(person).stream()
            .filter(r -> r.person().equals(person))
            .filter(r -> viewer.is(person) || viewer.is(r.asked()))
            .toList());
  }

  private static All all(List<FeedbackRequest> requests) {
    return new All(
        requests.stream()
            .filter(FeedbackRequest::open)
            .sorted(Comparator.comparing(FeedbackRequest::dueOn))
            .map(r -> new Open(r.person(), r.asked(), r.role(), r.dueOn(), r.href()))
            .toList(),
        requests.stream().flatMap(FeedbackDoor::given).toList());
  }

  private static Stream<Given> given(FeedbackRequest r) {
    Instant closed = r.closedAt();
    if (r.stage() != FeedbackStage.ANSWERED || closed == null) {
      return Stream.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (FeedbackRequest.Line line : r.lines()) {
      Integer level = line.level();
      if (level != null) {
        lines.add(new Line(line.skill(), line.needed(), level, line.words()));
      }
    }
    LocalDate on = LocalDate.ofInstant(closed, ZoneId.systemDefault());
    return Stream.of(new Given(r.person(), r.asked(), r.role(), on, r.href(), lines));
  }

  @Override
  public Map<PersonId, List<Step>> nextSteps(Viewer viewer, Collection<PersonId> some) {
    List<FeedbackRequest> open = store.open(some, viewer.self());
    Map<PersonId, PersonCard> cards =
        people.cards(open.stream().map(FeedbackRequest::person).distinct().toList());
    Map<PersonId, List<Step>> steps = new HashMap<>();
    for (FeedbackRequest r : open) {
      PersonCard card = cards.get(r.person());
      if (card != null) {
        steps
            .computeIfAbsent(r.person(), _ -> new ArrayList<>())
            .add(new Step(Words.of("skills.feedback.step", card.name()), r.href(), r.dueOn()));
      }
    }
    return steps;
  }

  @Override
  @Transactional
  public Outcome<UUID> ask(Viewer viewer, RoleId role, PersonId whom, String words) {
    return switch (asking.ask(viewer, role, List.of(whom), words)) {
      case Outcome.Done<List<UUID>>(List<UUID> sent) -> Outcome.done(sent.getFirst());
      case Outcome.Refused<List<UUID>> no -> Outcome.refused(no.reasons());
    };
  }

  @Override
  @Transactional
  public Outcome<UUID> answer(
      Viewer viewer, UUID request, Map<SkillId, Said> said, String closing) {
    return responding.answer(viewer, request, said, closing);
  }
}
