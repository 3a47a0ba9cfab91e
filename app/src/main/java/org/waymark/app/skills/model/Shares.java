package org.waymark.app.skills.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.waymark.app.kernel.PersonId;

/** Keeps what people share, with whom and until when. */
public interface Shares {
  /** Not ended and not run out. */
  List<Share> of(PersonId person, LocalDate today);

  Map<PersonId, List<Share>> of(Collection<PersonId> people, LocalDate today);

  /** Shares anew, or does nothing where the same is shared already. */
  void begin(
      PersonId person, Share.Topic topic, Share.Audience audience, Instant at, LocalDate until);

  /** Only the person's own share ends; of others there is none. */
  boolean end(PersonId person, UUID share, Instant at);

  /** Ends all shares with an audience about a topic. */
  void end(PersonId person, Share.Topic topic, Share.Audience audience, Instant at);
}
