package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** What was agreed, as it is kept. */
public interface Agreements {
  Optional<Agreement> locked(UUID id);

  /** By day. */
  List<Agreement> of(Collection<TalkId> talks);

  /** Open ones of a person, whoever they were agreed with, by day. */
  List<Agreement> openOf(PersonId owner);

  void add(Agreement agreement, PersonId by, Instant now);

  void move(Agreement agreement);

  void remove(UUID id);

  /** What a former manager still had to do passes to the new one. */
  void pass(PersonId person, PersonId former, PersonId next);
}
