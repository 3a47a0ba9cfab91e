package org.waymark.app.matching.rounds;

import static org.waymark.app.matching.rounds.RoundLife.Stage.CANCELLED;
import static org.waymark.app.matching.rounds.RoundLife.Stage.DRAFT;
import static org.waymark.app.matching.rounds.RoundLife.Stage.ENTERING;
import static org.waymark.app.matching.rounds.RoundLife.Stage.PUBLISHED;
import static org.waymark.app.matching.rounds.RoundLife.Stage.RANKING;
import static org.waymark.app.matching.rounds.RoundLife.Stage.READY;
import static org.waymark.app.matching.rounds.RoundLife.Stage.RUN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;

/** What may happen to a round, and who is told. */
public final class RoundLife {
  /** Where a round stands. */
  public enum Stage {
    DRAFT,
    /** People enter, and rank openings. */
    ENTERING,
    /** Those who fill the openings rank people. */
    RANKING,
    /** Both sides are done. */
    READY,
    /** There is a result, known to nobody. */
    RUN,
    PUBLISHED,
    CANCELLED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Begun, and without an end yet. */
    boolean live() {
      return this == ENTERING || this == RANKING || this == READY || this == RUN;
    }
  }

  /** How somebody, or the clock, stands to a round. */
  public enum Part {
    HR_PARTNER,
    CLOCK,
    /** Those who entered. */
    PEOPLE,
    /** Those who fill its openings. */
    OWNERS
  }

  /** What is done with it. */
  public enum Act {
    START,
    CLOSE_ENTRY,
    CLOSE_RANKING,
    EXTEND,
    RUN_IT,
    PUBLISH,
    CANCEL
  }

  static final Transitions<Stage, Part, Act> TABLE = Transitions.of(rows());

  private RoundLife() {}

  private static List<Transitions.Row<Stage, Part, Act>> rows() {
    List<Transitions.Row<Stage, Part, Act>> rows = new ArrayList<>();
    rows.add(hr(DRAFT, Act.START, ENTERING, Part.OWNERS));
    rows.add(hr(ENTERING, Act.EXTEND, ENTERING, Part.PEOPLE, Part.OWNERS));
    rows.add(clock(ENTERING, Act.CLOSE_ENTRY, RANKING, Part.OWNERS));
    rows.add(hr(RANKING, Act.EXTEND, RANKING, Part.OWNERS));
    rows.add(clock(RANKING, Act.CLOSE_RANKING, READY, Part.HR_PARTNER));
    rows.add(hr(READY, Act.EXTEND, RANKING, Part.OWNERS));
    rows.add(hr(READY, Act.RUN_IT, RUN));
    rows.add(hr(RUN, Act.RUN_IT, RUN));
    rows.add(hr(RUN, Act.PUBLISH, PUBLISHED, Part.PEOPLE, Part.OWNERS));
    rows.add(hr(DRAFT, Act.CANCEL, CANCELLED));
    for (Stage live : List.of(ENTERING, RANKING, READY, RUN)) {
      rows.add(hr(live, Act.CANCEL, CANCELLED, Part.PEOPLE, Part.OWNERS));
    }
    return rows;
  }

  private static Transitions.Row<Stage, Part, Act> hr(Stage from, Act act, Stage to, Part... told) {
    return new Transitions.Row<>(from, Part.HR_PARTNER, act, to, Set.of(told));
  }

  private static Transitions.Row<Stage, Part, Act> clock(
      Stage from, Act act, Stage to, Part... told) {
    return new Transitions.Row<>(from, Part.CLOCK, act, to, Set.of(told));
  }
}
