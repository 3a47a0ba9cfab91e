package org.waymark.app.desk.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveCases;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Moves in which something waits for the viewer: releases first of all. */
@Component
class MovingCorner implements Corner {
  private final MoveCases moves;
  private final People people;

  MovingCorner(MoveCases moves, People people) {
    this.moves = moves;
    this.people = people;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<View> of(Viewer viewer) {
    List<MoveCases.Waiting> waiting =
        viewer.person().isEmpty() ? List.of() : moves.waitingFor(viewer);
    if (waiting.isEmpty()) {
      return Optional.empty();
    }
    Map<PersonId, PersonCard> cards =
        people.cards(waiting.stream().map(w -> w.move().person()).distinct().toList());
    boolean others = waiting.stream().anyMatch(w -> !viewer.is(w.move().person()));
    return Optional.of(
        new View(
            "moving",
            "arrows-exchange",
            waiting.stream().map(w -> item(w, cards.get(w.move().person()))).toList(),
            others ? "/team/moves" : "/moves",
            Words.of("desk.corner.moving.more")));
  }

  private static Item item(MoveCases.Waiting waiting, @Nullable PersonCard person) {
    return new Item(
        Words.of(
            "desk.moving." + waiting.kind(),
            person == null ? "" : person.name(),
            waiting.move().title()),
        Words.of(
            waiting.kind() == MoveCases.Waiting.Kind.CHECK_IN
                ? "desk.moving.asked"
                : "desk.moving.until"),
        waiting.until(),
        waiting.href());
  }
}
