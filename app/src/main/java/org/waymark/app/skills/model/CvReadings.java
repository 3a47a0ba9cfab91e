package org.waymark.app.skills.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;

/** Keeps CVs until they have been read, and how far the reading is. */
public interface CvReadings {
  /** How far one CV is. */
  enum State {
    WAITING,
    READING,
    READ,
    REFUSED,
    BROKEN
  }

  /**
   * A CV on its way through the reader, or what came of it.
   *
   * @param refusal why it cannot be read
   * @param found how many skills were newly proposed
   */
  record Reading(
      UUID id,
      PersonId person,
      String fileName,
      State state,
      @Nullable Refusal refusal,
      int done,
      int total,
      int found) {
    public boolean over() {
      return state != State.WAITING && state != State.READING;
    }
  }

  void create(UUID id, PersonId person, String fileName, byte[] file, Instant at);

  Optional<Reading> latest(PersonId person);

  Optional<Reading> find(PersonId person, UUID id);

  /** Marks it as being read and hands the file out, unless another process took it. */
  Optional<byte[]> take(UUID id);

  void progress(UUID id, int done, int total);

  /** The file is dropped. */
  void finish(UUID id, State state, @Nullable Refusal refusal, int found, Instant at);

  /** Left behind by a process that stopped, uploaded before this moment. */
  List<UUID> unfinished(Instant before);
}
