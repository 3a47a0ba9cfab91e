package org.waymark.app.mobility.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.CheckInParty;
import org.waymark.app.mobility.MoveId;

/**
 * How a move goes, asked of one person on one day after it.
 *
 * @param person whom it asks
 * @param said null until it is answered
 */
public record CheckIn(
    UUID id,
    MoveId move,
    int day,
    CheckInParty party,
    PersonId person,
    Instant dueAt,
    @Nullable Instant askedAt,
    @Nullable Instant endedAt,
    @Nullable Instant answeredAt,
    @Nullable Said said) {
  private static final int LOW = 2;
  private static final int MOST = 5;
  private static final int MOST_WEEKS = 104;
  private static final int LONGEST = 4000;

  /**
   * What somebody says.
   *
   * @param how 1 to 5, like support and skills
   * @param weeks until fully productive
   * @param shown to the new manager too; only the person who moved chooses that
   */
  public record Said(
      @Nullable Integer how,
      @Nullable Integer support,
      @Nullable Integer skills,
      @Nullable Integer weeks,
      String words,
      boolean talk,
      boolean shown) {}

  public boolean open() {
    return askedAt != null && endedAt == null && answeredAt == null;
  }

  /** Why this cannot be said. */
  public List<Refusal> refusals(Said it) {
    List<Refusal> no = new ArrayList<>();
    if (it.how() == null) {
      no.add(Refusal.of("mobility.check_in.how_is_needed"));
    }
    if (outside(it.how()) || outside(it.support()) || outside(it.skills())) {
      no.add(Refusal.of("mobility.check_in.one_to_five"));
    }
    Integer weeks = it.weeks();
    if (weeks != null && (weeks < 0 || weeks > MOST_WEEKS)) {
      no.add(Refusal.of("mobility.check_in.weeks_fit", MOST_WEEKS));
    }
    if (it.words().length() > LONGEST) {
      no.add(Refusal.of("mobility.check_in.words_fit", LONGEST));
    }
    if (it.shown() && party != CheckInParty.MOVER) {
      no.add(Refusal.of("mobility.not_now"));
    }
    return no;
  }

  private static boolean outside(@Nullable Integer value) {
    return value != null && (value < 1 || value > MOST);
  }

  /** Whether somebody should hear of it at once; that of a manager left behind is not one. */
  public boolean alarming(Said it) {
    return party != CheckInParty.OLD_MANAGER && (low(it.how()) || low(it.support()) || it.talk());
  }

  private static boolean low(@Nullable Integer value) {
    return value != null && value <= LOW;
  }
}
