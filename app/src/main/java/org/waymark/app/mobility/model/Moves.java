package org.waymark.app.mobility.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.opportunities.ApplicationId;

/** Where moves are kept. */
public interface Moves {
  /** False where the application has its case already. */
  boolean add(MoveCase move, Change change);

  Optional<MoveCase> find(MoveId id);

  Optional<MoveCase> of(ApplicationId application);

  /** Held until this transaction ends; whoever changes a move or its steps holds it first. */
  Optional<MoveCase> locked(MoveId id);

  /** Keeps a move in its new state. */
  void move(MoveCase move, Change change);

  /** Keeps what is known of it; the state stays. */
  void keep(MoveCase move);

  /** Of one person, the latest first. */
  List<MoveCase> ofPerson(PersonId person);

  /** Those whose day has come. */
  List<MoveId> effectiveBy(Instant now);

  /** Those ahead, and those in effect since a day. */
  List<MoveCase> live(LocalDate since);

  List<Happening> happenings(MoveId move);

  void delayed(MoveId move, Delay delay);

  List<Delay> delays(MoveId move);

  /** Who did something, for whom, when, and why. */
  record Change(
      Instant at, @Nullable PersonId by, @Nullable PersonId behalf, @Nullable String why) {
    public static Change byItself(Instant at) {
      return new Change(at, null, null, null);
    }
  }

  /** A stage that a move came to. */
  record Happening(MoveStage stage, Change change) {}

  /**
   * Days that a move was put off.
   *
   * @param why empty where tasks held it
   */
  record Delay(
      org.waymark.app.mobility.events.MoveDelayed.Cause cause,
      int days,
      @Nullable PersonId by,
      String why,
      Instant at) {}
}
