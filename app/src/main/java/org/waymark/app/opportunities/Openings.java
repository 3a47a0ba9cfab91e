package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Openings as other modules read them; what a viewer may see of them is asked here too. */
public interface Openings {
  default Optional<OpeningCard> card(OpeningId id) {
    return Optional.ofNullable(cards(List.of(id)).get(id));
  }

  /** Of any stage; unknown ids are left out. */
  Map<OpeningId, OpeningCard> cards(Collection<OpeningId> ids);

  /** By its name in the company's files. */
  Optional<OpeningId> byCode(String code);

  /**
   * Everything that takes applications today and is there for everybody, with requirements, in
   * three queries.
   */
  List<OpenOpening> open();

  /** The same without what they ask for. */
  List<OpeningCard> openCards();

  /** The same, and the restricted ones that are there for this viewer. */
  List<OpenOpening> openTo(Viewer viewer);

  /** The restricted ones alone that take applications today and are there for this viewer. */
  Set<OpeningId> restrictedFor(Viewer viewer);

  /** Of any stage, those filled by this person as owner or co-owner. */
  List<OpeningCard> filledBy(PersonId person);

  /** Those of them that exist for this viewer. */
  Set<OpeningId> visibleTo(Viewer viewer, Collection<OpeningId> ids);

  /**
   * Whether the viewer fills it, or is HR partner of its unit, and has no part in it themselves.
   */
  boolean fills(Viewer viewer, OpeningId id);

  /** Owner and co-owners. */
  default Set<PersonId> fillers(OpeningId id) {
    return fillersOf(List.of(id)).getOrDefault(id, Set.of());
  }

  Map<OpeningId, Set<PersonId>> fillersOf(Collection<OpeningId> ids);

  /** What it asks for today: its own requirements, else those of its role. */
  default List<Requirement> requirementsOf(OpeningId id) {
    return requirementsOf(List.of(id)).getOrDefault(id, List.of());
  }

  Map<OpeningId, List<Requirement>> requirementsOf(Collection<OpeningId> ids);

  /**
   * From now on it stands before others wherever their order is equal otherwise, with a mark that
   * says so; what its page says of why is the caller's to show. False where it does already.
   */
  boolean prioritise(OpeningId id);

  /** Those among them that stand first. */
  Set<OpeningId> prioritised(Collection<OpeningId> ids);

  /** Its own requirements of that revision; revision 0 means those of its role today. */
  List<Requirement> requirementsOf(OpeningId id, int revision);
}
