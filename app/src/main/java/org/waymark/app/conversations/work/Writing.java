package org.waymark.app.conversations.work;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Notes;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.SharedNote.Saved;
import org.waymark.app.conversations.model.Talk;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

/** What the two write: topics beforehand, notes together, and each a note of their own. */
@Service
public class Writing {
  private static final int MOST_TOPICS = 10;
  private static final int LONGEST_TOPIC = 500;
  private final Notes notes;
  private final TalkRights rights;
  private final Clock clock;

  Writing(Notes notes, TalkRights rights, Clock clock) {
    this.notes = notes;
    this.rights = rights;
    this.clock = clock;
  }

  @Transactional
  public Outcome<UUID> bring(Viewer viewer, TalkId id, String text) {
    Talk talk = rights.held(viewer, id);
    String topic = text.strip();
    if (!talk.stage().ahead()) {
      return Outcome.refused("conversations.no." + talk.stage().code());
    }
    if (topic.isEmpty() || topic.length() > LONGEST_TOPIC) {
      return Outcome.refused("conversations.no.topic", LONGEST_TOPIC);
    }
    if (notes.topicsBy(id, viewer.self()) >= MOST_TOPICS) {
      return Outcome.refused("conversations.no.topics", MOST_TOPICS);
    }
    UUID added = UuidCreator.getTimeOrderedEpoch();
    notes.addTopic(id, new Notes.Topic(added, viewer.self(), topic, clock.instant()));
    return Outcome.done(added);
  }

  @Transactional
  public void takeBack(Viewer viewer, TalkId id, UUID topic) {
    if (rights.held(viewer, id).stage().ahead()) {
      notes.removeTopic(id, topic, viewer.self());
    }
  }

  /**
   * Saves what both write, unless the other saved something else meanwhile.
   *
   * @param seen the version that the text was written on
   */
  @Transactional
  public Saved share(Viewer viewer, TalkId id, int seen, String text) {
    Talk talk = rights.held(viewer, id);
    if (!talk.stage().ahead()) {
      return new Saved.Closed(text);
    }
    if (text.length() > SharedNote.LONGEST) {
      return new Saved.TooLong(text);
    }
    SharedNote latest = notes.shared(id);
    if (latest.text().equals(text)) {
      return new Saved.Kept(latest);
    }
    if (latest.version() != seen) {
      return new Saved.Changed(latest, text);
    }
    Optional<SharedNote> saved =
        notes.save(id, new SharedNote(seen + 1, text, viewer.self(), clock.instant()));
    return saved
        .<Saved>map(Saved.Kept::new)
        .orElseGet(() -> new Saved.Changed(notes.shared(id), text));
  }

  /** Whoever was one of the two keeps a note of their own, also when they are not any more. */
  @Transactional
  public Outcome<TalkId> keepPrivate(Viewer viewer, TalkId id, String text) {
    mine(viewer, id);
    if (text.length() > SharedNote.LONGEST) {
      return Outcome.refused("conversations.no.note", SharedNote.LONGEST);
    }
    notes.keepPrivate(id, viewer.self(), text.strip(), clock.instant());
    return Outcome.done(id);
  }

  private void mine(Viewer viewer, TalkId id) {
    Talk talk = rights.seen(viewer, id).talk();
    if (!talk.both().contains(viewer.self())) {
      throw new NotYours();
    }
  }
}
