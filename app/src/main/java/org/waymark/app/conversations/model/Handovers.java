package org.waymark.app.conversations.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** Handovers and shares, as they are kept. */
public interface Handovers {
  /** Whom a person lets read one conversation. */
  record Share(TalkId talk, PersonId reader, LocalDate until) {}

  /** False where this person was asked already. */
  boolean ask(Handover handover);

  Optional<Handover> locked(UUID id);

  List<Handover> of(PersonId person);

  /** Those that give this manager something of these people. */
  List<Handover> givenTo(PersonId next, Collection<PersonId> people);

  void answer(Handover answered, Instant at);

  List<Share> shares(Collection<TalkId> talks, LocalDate today);

  void share(Share share, LocalDate since);

  void unshare(TalkId talk, PersonId reader);
}
