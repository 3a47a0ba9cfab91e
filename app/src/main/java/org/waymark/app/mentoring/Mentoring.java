package org.waymark.app.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;

/** Offering support, asking for it, and what a pair does. */
public interface Mentoring {
  /** New, or changed where the viewer offers that already. */
  Outcome<OfferId> offer(Viewer viewer, OfferDraft draft);

  /**
   * Asks the first of the list who has a place; the rest follows in turn.
   *
   * @param anybody whether others who fit may be asked too
   */
  Outcome<MentorshipId> ask(
      Viewer viewer, SupportKind kind, Need need, List<OfferId> list, boolean anybody);

  /** Somebody who asked the viewer, and by when there is to be an answer. */
  record Waiting(MentorshipId id, SupportKind kind, PersonId person, LocalDate dueOn) {}

  /** The most urgent first. */
  List<Waiting> waitingFor(PersonId mentor);

  Outcome<MentorshipId> accept(Viewer viewer, MentorshipId id);

  /** The next of the list is asked, or the person waits. */
  Outcome<MentorshipId> decline(Viewer viewer, MentorshipId id, String why);

  Outcome<MentorshipId> withdraw(Viewer viewer, MentorshipId id);

  Outcome<MentorshipId> end(Viewer viewer, MentorshipId id, String why);

  Outcome<UUID> setGoal(Viewer viewer, MentorshipId id, String words);

  Outcome<UUID> reachGoal(Viewer viewer, MentorshipId id, UUID goal);

  Outcome<UUID> plan(Viewer viewer, MentorshipId id, Instant start, int minutes, String place);

  Outcome<UUID> write(Viewer viewer, MentorshipId id, String words);

  /** Own answer at the middle or at the end, whichever it is time for. */
  Outcome<MentorshipId> tell(Viewer viewer, MentorshipId id, int helped, String words);
}
