package org.waymark.app.mobility.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.model.CheckIn;
import org.waymark.app.mobility.model.CheckInBook;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Part;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/**
 * Check-ins of a move: everybody their own, HR all, and the new manager what the person shows them.
 */
@Component
class CheckInLines {
  private final CheckInBook book;
  private final People people;

  CheckInLines(CheckInBook book, People people) {
    this.book = book;
    this.people = people;
  }

  List<MoveParts.Asked> of(PersonId me, MoveRights.Seen seen) {
    MoveCase move = seen.move();
    Map<UUID, CheckInBook.RedFlag> flags =
        book.flagsOf(List.of(move.id())).stream()
            .collect(Collectors.toMap(CheckInBook.RedFlag::checkIn, Function.identity()));
    return book.of(move.id()).stream()
        .filter(c -> listed(c, me, seen))
        .map(c -> line(c, me, seen, flags.get(c.id())))
        .toList();
  }

  private static boolean listed(CheckIn it, PersonId me, MoveRights.Seen seen) {
    boolean own = it.person().equals(me);
    boolean hr = seen.is(Part.HR_PARTNER);
    return own
        || hr
        || (seen.is(Part.PERSON) && it.party() == CheckInParty.MOVER)
        || shown(it, seen);
  }

  private static boolean shown(CheckIn it, MoveRights.Seen seen) {
    return seen.is(Part.HOST_MANAGER) && it.said() != null && it.said().shown();
  }

  private MoveParts.Asked line(
      CheckIn it, PersonId me, MoveRights.Seen seen, CheckInBook.@Nullable RedFlag flag) {
    boolean own = it.person().equals(me);
    boolean reads = own || seen.is(Part.HR_PARTNER) || shown(it, seen);
    return new MoveParts.Asked(
        it.id(),
        it.day(),
        it.party(),
        people.card(it.person()).map(PersonCard::name).orElse(""),
        LocalDate.ofInstant(it.dueAt(), seen.move().zone()),
        it.answeredAt() != null
            ? "answered"
            : it.endedAt() != null ? "ended" : it.askedAt() == null ? "planned" : "asked",
        reads ? it.said() : null,
        own,
        flag != null && (own || seen.is(Part.HR_PARTNER))
            ? new MoveParts.Flag(flag.dueOn(), flag.answeredAt() != null, flag.what())
            : null);
  }
}
