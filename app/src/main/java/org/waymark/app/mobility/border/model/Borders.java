package org.waymark.app.mobility.border.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.border.BorderId;

/** Where international cases are kept. */
public interface Borders {
  /** False where the person has a live one already. */
  boolean add(BorderCase it, Change change);

  Optional<BorderCase> find(BorderId id);

  /** Held until this transaction ends. */
  Optional<BorderCase> locked(BorderId id);

  Optional<BorderCase> of(MoveId move);

  /** The latest first. */
  List<BorderCase> ofPerson(PersonId person);

  List<BorderCase> at(Collection<BorderStage> stages);

  /** Keeps a case in its new stage. */
  void move(BorderCase it, Change change);

  /** Keeps what is known of it; the stage stays. */
  void keep(BorderCase it);

  Map<Risk, Answer> answers(BorderId id);

  void answer(BorderId id, Map<Risk, Answer> answers, PersonId by, Instant at);

  List<Happening> happenings(BorderId id);

  /** Who did something, when, and what they said. */
  record Change(Instant at, @Nullable PersonId by, @Nullable String why) {
    public static Change byItself(Instant at) {
      return new Change(at, null, null);
    }
  }

  /** A stage that a case came to. */
  record Happening(BorderStage stage, Change change) {}
}
