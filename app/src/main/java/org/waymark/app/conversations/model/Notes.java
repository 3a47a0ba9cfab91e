package org.waymark.app.conversations.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.kernel.PersonId;

/** What is written about conversations, as it is kept. */
public interface Notes {
  /** What somebody would like to talk about. */
  record Topic(UUID id, PersonId by, String text, Instant at) {}

  List<Topic> topics(TalkId talk);

  /** How many topics somebody brought. */
  int topicsBy(TalkId talk, PersonId by);

  void addTopic(TalkId talk, Topic topic);

  /** Only one's own. */
  void removeTopic(TalkId talk, UUID id, PersonId by);

  /** The latest version. */
  SharedNote shared(TalkId talk);

  /** All versions, the latest first. */
  List<SharedNote> versions(TalkId talk);

  Map<TalkId, SharedNote> shared(Collection<TalkId> talks);

  /** The next version; nothing where that version is there already. */
  Optional<SharedNote> save(TalkId talk, SharedNote next);

  /** Only the author ever asks. */
  Optional<String> privateOf(TalkId talk, PersonId author);

  Map<TalkId, String> privateOf(PersonId author);

  /** An empty text takes it away for good. */
  void keepPrivate(TalkId talk, PersonId author, String text, Instant now);
}
