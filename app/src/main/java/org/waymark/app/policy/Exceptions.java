package org.waymark.app.policy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionLife.Act;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.policy.model.ExceptionRequest.Asked;
import org.waymark.app.policy.model.ExceptionRequest.Matter;
import org.waymark.app.policy.model.Versions;

/** Asking for exceptions from rules, and answering. Known to the two of them alone. */
@Service
public class Exceptions {
  private final ExceptionBook book;
  private final RulesInForce rules;
  private final Deciders deciders;
  private final List<MoveSource> sources;
  private final People people;
  private final ExceptionNotices notices;
  private final Clock clock;

  Exceptions(
      ExceptionBook book,
      RulesInForce rules,
      Deciders deciders,
      List<MoveSource> sources,
      People people,
      ExceptionNotices notices,
      Clock clock) {
    this.book = book;
    this.rules = rules;
    this.deciders = deciders;
    this.sources = sources;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** A request that waits for somebody. */
  public record Waiting(UUID id, PersonId person, LocalDate dueOn) {}

  /** What the viewer would ask for, and whom. */
  public record Draft(MoveSource.Aim aim, Verdict verdict, Optional<PersonId> decider) {}

  public Draft draft(Viewer viewer, UUID subject) {
    MoveSource.Aim aim = aim(viewer, subject);
    Verdict verdict = rules.verdict(viewer.self(), aim.move());
    Optional<PersonId> decider =
        verdict instanceof Verdict.NeedsException needs
            ? deciders.first(viewer.self(), needs.decidedBy()).map(Asked::person)
            : Optional.empty();
    return new Draft(aim, verdict, decider);
  }

  @Transactional
  public Outcome<UUID> ask(Viewer viewer, UUID subject, String why) {
    PersonId me = viewer.self();
    MoveSource.Aim aim = aim(viewer, subject);
    if (!(rules.verdict(me, aim.move()) instanceof Verdict.NeedsException needs)) {
      return Outcome.refused("policy.exception.refused.none_helps");
    }
    Optional<Asked> asked = deciders.first(me, needs.decidedBy());
    if (asked.isEmpty()) {
      return Outcome.refused("policy.exception.refused.nobody");
    }
    Matter matter =
        new Matter(
            aim.move().kind(),
            subject,
            rules.broken(me, aim.move()),
            needs.version(),
            (int) needs.within().toHours());
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return switch (ExceptionRequest.ask(id, me, matter, why, asked.get(), clock.instant())) {
      case Outcome.Refused<ExceptionRequest>(var no) -> Outcome.refused(no);
      case Outcome.Done<ExceptionRequest>(ExceptionRequest request) -> add(request, viewer);
    };
  }

  private Outcome<UUID> add(ExceptionRequest request, Viewer viewer) {
    if (!book.add(request, change(viewer, null))) {
      return Outcome.refused("policy.exception.refused.asked_already");
    }
    notices.asked(request);
    return Outcome.done(request.id());
  }

  @Transactional
  public Outcome<ExceptionRequest> grant(
      Viewer viewer, UUID id, @Nullable LocalDate last, String why) {
    ExceptionRequest request = held(viewer, id);
    return settle(viewer, Act.GRANT, request.grant(viewer.self(), last, LocalDate.now(clock)), why);
  }

  @Transactional
  public Outcome<ExceptionRequest> refuse(Viewer viewer, UUID id, String why) {
    return settle(viewer, Act.REFUSE, held(viewer, id).refuse(viewer.self(), why), why);
  }

  @Transactional
  public Outcome<ExceptionRequest> takeBack(Viewer viewer, UUID id) {
    return settle(viewer, Act.TAKE_BACK, held(viewer, id).takeBack(viewer.self()), "");
  }

  /** Of who left, open requests are over, and so is what was granted. */
  @Transactional
  public void endForThoseGone() {
    Set<PersonId> gone = new HashSet<>(book.everybody());
    gone.removeAll(people.current(gone).keySet());
    gone.forEach(this::endFor);
  }

  private void endFor(PersonId gone) {
    for (ExceptionRequest request : book.of(gone)) {
      book.lockedForChange(request.id())
          .flatMap(ExceptionRequest::overWithThePerson)
          .ifPresent(over -> book.keep(over, new Versions.Change(clock.instant(), null, null)));
    }
  }

  private Outcome<ExceptionRequest> settle(
      Viewer viewer, Act act, Outcome<ExceptionRequest> outcome, String why) {
    if (outcome instanceof Outcome.Done<ExceptionRequest>(ExceptionRequest after)) {
      book.keep(after, change(viewer, why.isBlank() ? null : why.strip()));
      notices.tell(after, act);
    }
    return outcome;
  }

  private ExceptionRequest held(Viewer viewer, UUID id) {
    return theirs(viewer, book.lockedForChange(id));
  }

  /** The person's own, and the one's whose answer it waits for or whose it was. */
  public ExceptionRequest seen(Viewer viewer, UUID id) {
    return theirs(viewer, book.find(id));
  }

  private static ExceptionRequest theirs(Viewer viewer, Optional<ExceptionRequest> found) {
    return found
        .filter(r -> viewer.is(r.person()) || viewer.is(r.decider()))
        .orElseThrow(NotYours::new);
  }

  public List<ExceptionRequest> mine(Viewer viewer) {
    return viewer.person().map(book::of).orElse(List.of());
  }

  public List<ExceptionRequest> open(Viewer viewer) {
    return viewer.person().map(book::waitingFor).orElse(List.of());
  }

  /** For counters and home pages. */
  public List<Waiting> waitingFor(Viewer viewer) {
    return open(viewer).stream()
        .map(r -> new Waiting(r.id(), r.person(), LocalDate.ofInstant(r.dueAt(), clock.getZone())))
        .toList();
  }

  public List<ExceptionBook.Step> steps(UUID id) {
    return book.steps(id);
  }

  /** What requests are for, whatever its stage. */
  public Map<UUID, MoveSource.Aim> aims(Set<UUID> subjects) {
    Map<UUID, MoveSource.Aim> all = new HashMap<>();
    sources.forEach(source -> all.putAll(source.named(subjects)));
    return all;
  }

  private MoveSource.Aim aim(Viewer viewer, UUID subject) {
    return sources.stream()
        .flatMap(source -> source.aim(viewer, subject).stream())
        .findFirst()
        .orElseThrow(NotYours::new);
  }

  private Versions.Change change(Viewer viewer, @Nullable String why) {
    return new Versions.Change(clock.instant(), viewer.self(), why);
  }
}
