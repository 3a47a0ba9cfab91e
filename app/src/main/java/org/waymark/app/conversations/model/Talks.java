package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** Conversations as they are kept. */
public interface Talks {
  /** One change, when, and by whom; nobody where the company made it. */
  record Change(TalkStage stage, @Nullable Instant start, Instant at, @Nullable PersonId by) {}

  Optional<Talk> find(TalkId id);

  /** Nobody else changes it until the transaction ends. */
  Optional<Talk> locked(TalkId id);

  /** False where the two have one ahead already. */
  boolean add(Talk talk, PersonId by, Instant now);

  /** Some that were held, of which nothing else is known. */
  void addHeld(Collection<Talk> held);

  void move(Talk talk, @Nullable PersonId by, Instant now);

  /** The first first. */
  List<Change> changes(TalkId id);

  /** All of a person, the latest first. */
  List<Talk> ofPerson(PersonId person);

  /** All of these two, the latest first. */
  List<Talk> between(PersonId person, PersonId manager);

  /** Those of a person or a manager that are proposed or planned. */
  List<Talk> aheadOf(PersonId one);

  /** Of this manager with these people, by person. */
  Map<PersonId, Talk> ahead(PersonId manager, Collection<PersonId> people);

  /** When this manager last held one with each of these people. */
  Map<PersonId, Instant> lastHeld(PersonId manager, Collection<PersonId> people);

  /** When each person last held one, with whomever. */
  Map<PersonId, Instant> lastHeldByAnybody();

  /** How many this manager held from a moment until before another. */
  int held(PersonId manager, Instant from, Instant until);

  /** The same of many managers; those who held none are left out. */
  Map<PersonId, Integer> held(Collection<PersonId> managers, Instant from, Instant until);

  /** How many wait for somebody's answer. */
  int waitingFor(PersonId one, boolean asManager);

  /** All planned that begin in this time. */
  List<Talk> plannedBetween(Instant from, Instant until);

  /** The two of everything that is ahead or was held. */
  List<Pair> pairs(Collection<PersonId> people);

  /** Everybody who has one. */
  List<PersonId> everybody();

  /** Two who talk or talked. */
  record Pair(PersonId person, PersonId manager, boolean held) {}
}
