package org.waymark.app.mentoring.pairs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.pairs.PairFlow.Act;
import org.waymark.app.mentoring.pairs.PairFlow.Part;

/**
 * What somebody asked for, and the pair that came of it.
 *
 * @param programme that put the two together, or null
 * @param anybody whether people beyond the person's own list may be asked
 */
public record Mentorship(
    MentorshipId id,
    SupportKind kind,
    PersonId person,
    Need need,
    boolean anybody,
    @Nullable ProgrammeId programme,
    State state) {
  static final int LONGEST_WHY = 1_000;

  public Stage stage() {
    return state.stage();
  }

  /** Who was asked, or is the mentor. */
  public Optional<PersonId> mentor() {
    return Optional.ofNullable(state.seat()).map(State.Seat::mentor);
  }

  public Set<Part> parts(Viewer viewer) {
    if (viewer.is(person)) {
      return Set.of(Part.PERSON);
    }
    return mentor().filter(viewer::is).isPresent() ? Set.of(Part.MENTOR) : Set.of();
  }

  /** The other of the two. */
  Optional<PersonId> other(PersonId one) {
    return one.equals(person) ? mentor() : Optional.of(person);
  }

  /** The person, and who was asked or is the mentor. */
  List<PersonId> both() {
    return Stream.concat(Stream.of(person), mentor().stream()).toList();
  }

  boolean active() {
    return state instanceof State.Active;
  }

  List<Refusal> refusals(Set<Part> parts, Act act, String why) {
    if (!PairFlow.TABLE.acts(stage(), parts).contains(act)) {
      return List.of(Refusal.of("mentoring.no.not_now"));
    }
    return why.length() > LONGEST_WHY
        ? List.of(Refusal.of("mentoring.no.why", LONGEST_WHY))
        : List.of();
  }

  Mentorship at(State next) {
    return new Mentorship(id, kind, person, need, anybody, programme, next);
  }

  Mentorship asked(State.Seat seat, LocalDate dueOn) {
    return at(new State.Asked(seat, dueOn));
  }

  /** From today for as long as such support usually lasts. */
  Mentorship accepted(LocalDate today) {
    State.Seat seat = Objects.requireNonNull(state.seat());
    return at(new State.Active(seat, today, today.plusMonths(kind.months())));
  }

  /** Only what was begun ends. */
  Mentorship ended() {
    return state instanceof State.Active(State.Seat seat, LocalDate from, LocalDate to)
        ? at(new State.Ended(seat, from, to))
        : this;
  }

  /** The day in the middle of what is planned. */
  static LocalDate middle(State.Active active) {
    return active
        .beganOn()
        .plusDays(ChronoUnit.DAYS.between(active.beganOn(), active.endsOn()) / 2);
  }
}
