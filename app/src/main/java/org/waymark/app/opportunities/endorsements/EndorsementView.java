package org.waymark.app.opportunities.endorsements;

import java.time.LocalDate;
import java.util.List;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Words;

/**
 * One endorsement, for the person and for the endorser.
 *
 * @param mine whether the viewer is the person
 * @param href of the role or the opening that it is for
 * @param hidden always false for the endorser
 * @param past older than a year, so that nobody reads it any more
 * @param change address of the form, or nothing where the endorser may change it no more
 */
public record EndorsementView(
    String id,
    PersonCard endorser,
    PersonCard person,
    boolean mine,
    Words about,
    String href,
    Words ready,
    List<ToldView.Point> points,
    String adds,
    boolean standing,
    boolean hidden,
    boolean past,
    List<Words> conflicts,
    List<Event> history,
    String change,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {
  public EndorsementView {
    points = List.copyOf(points);
    conflicts = List.copyOf(conflicts);
    history = List.copyOf(history);
    parts = List.copyOf(parts);
    refusals = List.copyOf(refusals);
  }

  public String address() {
    return "/endorsements/" + id;
  }

  /** What happened to it, the latest first. */
  public record Event(Words what, LocalDate on, Words ready) {}
}
