package org.waymark.app.mobility.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.MoveCase;
import org.waymark.app.mobility.model.Moves;
import org.waymark.app.mobility.work.MoveRights;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/** Moves in a person's story, for whoever may open them. */
@Component
class MoveStory implements StorySource {
  private static final Set<MoveStage> TOLD =
      Set.of(
          MoveStage.APPROVING,
          MoveStage.SCHEDULED,
          MoveStage.DONE,
          MoveStage.RETURNED,
          MoveStage.CANCELLED);
  private final Moves moves;
  private final MoveRights rights;

  MoveStory(Moves moves, MoveRights rights) {
    this.moves = moves;
    this.rights = rights;
  }

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Step> steps = new ArrayList<>();
    if (viewer.person().isEmpty()) {
      return steps;
    }
    for (MoveCase move : moves.ofPerson(person)) {
      if (viewer.is(person) || rights.sees(viewer, move.id())) {
        moves.happenings(move.id()).stream()
            .filter(h -> TOLD.contains(h.stage()))
            .map(h -> step(move, h))
            .forEach(steps::add);
      }
    }
    return steps;
  }

  @Override
  public List<Ahead> ahead(Viewer viewer, PersonId person) {
    if (viewer.person().isEmpty()) {
      return List.of();
    }
    return moves.ofPerson(person).stream()
        .filter(m -> m.stage().ahead())
        .filter(m -> viewer.is(person) || rights.sees(viewer, m.id()))
        .map(MoveStory::ahead)
        .toList();
  }

  private static Ahead ahead(MoveCase move) {
    return new Ahead(
        Stage.MOVE,
        Words.of("mobility.story.next", move.title()),
        "/moves/" + move.id(),
        false,
        move.effectiveOn().orElse(null));
  }

  private static Step step(MoveCase move, Moves.Happening h) {
    return new Step(
        h.change().at(),
        Stage.MOVE,
        Words.of("mobility.story." + h.stage(), move.title()),
        "/moves/" + move.id());
  }
}
