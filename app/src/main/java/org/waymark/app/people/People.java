package org.waymark.app.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;

/** Persons, their employment and their managers, as of today. */
public interface People {
  /** Cards of those that exist, gone or not, in one query. */
  Map<PersonId, PersonCard> cards(Collection<PersonId> people);

  default Optional<PersonCard> card(PersonId person) {
    return Optional.ofNullable(cards(List.of(person)).get(person));
  }

  Map<PersonId, Employment> current(Collection<PersonId> people);

  default Optional<Employment> current(PersonId person) {
    return Optional.ofNullable(current(List.of(person)).get(person));
  }

  /** The units of those among them who are employed today, on leave or not. */
  Map<PersonId, UnitId> units(Collection<PersonId> people);

  /** Those among them who worked here, do not any more, and will not as far as is known. */
  Set<PersonId> gone(Collection<PersonId> people);

  /** Everybody employed today, on leave or not, in one query. */
  List<Employment> everyoneEmployed();

  default boolean employed(PersonId person) {
    return current(person).isPresent();
  }

  Optional<PersonId> managerOf(PersonId person);

  /** Direct reports employed today, by name. */
  List<PersonId> reportsOf(PersonId manager);

  /** Those among them to whom somebody reports today. */
  Set<PersonId> leading(Collection<PersonId> people);

  /** Everybody employed there to whom somebody reports today, in one query. */
  Set<PersonId> managers(Scope scope);

  /** Units in which somebody stands today who reports to them, directly or further down. */
  Set<UnitId> unitsLedBy(PersonId manager);

  Optional<PersonId> byNumber(String number);

  /** Every person's number, gone or not. */
  Map<String, PersonId> numbers();

  Optional<PersonId> byEmail(String email);

  Map<PersonId, Contact> contacts(Collection<PersonId> people);

  /**
   * Employed people whose name has every word of the query, best first; capitals and accents do not
   * count.
   */
  List<PersonCard> search(String query, Scope scope, Paging paging);

  long found(String query, Scope scope);
}
