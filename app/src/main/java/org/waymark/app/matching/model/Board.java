package org.waymark.app.matching.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.engine.person.Prospect;

/** Every opening that takes applications, with what it asks for, as a person could take it. */
public final class Board {
  private final List<OpenOpening> openings;
  private final Numbering<OpeningId> rows;
  private final List<Prospect> prospects;

  /**
   * @param prospects the same openings in the same order, each with its place in the list as id
   */
  public Board(List<OpenOpening> openings, List<Prospect> prospects) {
    this.openings = List.copyOf(openings);
    this.prospects = List.copyOf(prospects);
    this.rows = Numbering.of(openings.stream().map(OpenOpening::id).toList());
  }

  public List<OpenOpening> openings() {
    return openings;
  }

  public List<Prospect> prospects() {
    return prospects;
  }

  public OpenOpening opening(int row) {
    return openings.get(row);
  }

  public Optional<Prospect> prospect(OpeningId opening) {
    OptionalInt row = rows.number(opening);
    return row.isEmpty() ? Optional.empty() : Optional.of(prospects.get(row.getAsInt()));
  }
}
