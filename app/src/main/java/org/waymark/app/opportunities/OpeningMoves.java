package org.waymark.app.opportunities;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.MoveSource;

/** Openings as what exceptions are asked for. */
@Component
class OpeningMoves implements MoveSource {
  private final Openings openings;

  OpeningMoves(Openings openings) {
    this.openings = openings;
  }

  @Override
  public Optional<Aim> aim(Viewer viewer, UUID subject) {
    return openings.visibleTo(viewer, List.of(new OpeningId(subject))).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(named(List.of(subject)).get(subject));
  }

  @Override
  public Map<UUID, Aim> named(Collection<UUID> subjects) {
    List<OpeningId> ids = subjects.stream().map(OpeningId::new).toList();
    Map<OpeningId, Set<PersonId>> fillers = openings.fillersOf(ids);
    Map<UUID, Aim> aims = new HashMap<>();
    openings
        .cards(ids)
        .forEach(
            (id, card) ->
                aims.put(
                    id.value(),
                    new Aim(
                        Eligible.move(card, fillers.getOrDefault(id, Set.of())),
                        card.title(),
                        "/openings/" + id)));
    return aims;
  }
}
