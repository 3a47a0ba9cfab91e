package org.waymark.app.conversations.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Agreements;
import org.waymark.app.conversations.model.Handover;
import org.waymark.app.conversations.model.Handovers;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.conversations.model.Talks;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;

/** What happens when somebody gets another manager, and whom a person lets read. */
@Service
public class Handing {
  private static final int MONTHS = 12;
  private static final int AT_ONCE = 500;
  private final Talks talks;
  private final Handovers handovers;
  private final Agreements agreements;
  private final TalkNotices notices;
  private final People people;
  private final Relations relations;
  private final Clock clock;

  Handing(
      Talks talks,
      Handovers handovers,
      Agreements agreements,
      TalkNotices notices,
      People people,
      Relations relations,
      Clock clock) {
    this.talks = talks;
    this.handovers = handovers;
    this.agreements = agreements;
    this.notices = notices;
    this.people = people;
    this.relations = relations;
    this.clock = clock;
  }

  /** All who ever had a conversation, after an import. */
  @Transactional
  public void afterAnImport() {
    List<PersonId> all = talks.everybody();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      after(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
  }

  /**
   * Some of these may have another manager, or may have left; asked twice, nothing more follows.
   */
  @Transactional
  public void after(Collection<PersonId> some) {
    List<Talks.Pair> pairs = talks.pairs(some);
    Map<PersonId, Employment> today =
        people.current(pairs.stream().map(Talks.Pair::person).collect(Collectors.toSet()));
    for (Talks.Pair pair : pairs) {
      Optional<PersonId> manager =
          Optional.ofNullable(today.get(pair.person())).map(Employment::manager);
      if (manager.filter(pair.manager()::equals).isEmpty()) {
        parted(pair, manager.orElse(null));
      }
    }
  }

  private void parted(Talks.Pair pair, @Nullable PersonId next) {
    talks.between(pair.person(), pair.manager()).stream()
        .filter(t -> t.stage().ahead())
        .flatMap(t -> talks.locked(t.id()).flatMap(Talk::part).stream())
        .forEach(this::part);
    if (next != null && pair.held()) {
      UUID id = UuidCreator.getTimeOrderedEpoch();
      if (handovers.ask(
          new Handover(id, pair.person(), pair.manager(), next, today(), Handover.State.ASKED))) {
        notices.askToHandOver(pair.person(), next);
      }
    }
  }

  private void part(Talk parted) {
    talks.move(parted, null, clock.instant());
    notices.tell(parted, null);
  }

  /** The person says what their new manager gets; they may say something else later. */
  @Transactional
  public Handover answer(Viewer viewer, UUID id, Handover.State state) {
    Handover asked =
        handovers
            .locked(id)
            .filter(h -> viewer.is(h.person()) && state != Handover.State.ASKED)
            .orElseThrow(NotYours::new);
    Handover answered =
        new Handover(id, asked.person(), asked.former(), asked.next(), asked.askedOn(), state);
    handovers.answer(answered, clock.instant());
    if (answered.agreements()) {
      agreements.pass(asked.person(), asked.former(), asked.next());
      notices.handedOver(asked.person(), asked.next());
    }
    return answered;
  }

  /** HR partners whom the person may let read one conversation. */
  public List<PersonId> possibleReaders(PersonId person) {
    return relations.holders(Relation.HR_PARTNER, person).stream()
        .filter(p -> !p.equals(person))
        .toList();
  }

  /** Lets exactly these read it, for twelve months; nobody else can be let in. */
  @Transactional
  public void let(Viewer viewer, TalkId id, Collection<PersonId> readers) {
    Talk talk = talks.locked(id).filter(t -> viewer.is(t.person())).orElseThrow(NotYours::new);
    for (PersonId reader : possibleReaders(talk.person())) {
      if (readers.contains(reader)) {
        handovers.share(new Handovers.Share(id, reader, today().plusMonths(MONTHS)), today());
      } else {
        handovers.unshare(id, reader);
      }
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
