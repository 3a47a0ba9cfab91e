package org.waymark.app.mobility.border.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;

/**
 * Something to do in an international case.
 *
 * @param pack whose entry it is
 * @param nr of the entry of the pack; {@link TaskPlan#REVIEW} for the analyst's; null for one's own
 * @param title what somebody wrote, for one's own
 */
public record BorderTask(
    UUID id,
    @Nullable UUID pack,
    @Nullable Integer nr,
    @Nullable String title,
    Area area,
    TaskOwner owner,
    LocalDate dueOn,
    boolean blocking,
    @Nullable Instant doneAt,
    @Nullable PersonId doneBy) {
  public boolean open() {
    return doneAt == null;
  }

  /** Whether the first day waits for it. */
  public boolean holds() {
    return open() && blocking;
  }
}
