package org.waymark.app.opportunities.model;

import static org.waymark.app.opportunities.model.ExemptionLife.Stage.ASKED;
import static org.waymark.app.opportunities.model.ExemptionLife.Stage.EXPIRED;
import static org.waymark.app.opportunities.model.ExemptionLife.Stage.GRANTED;
import static org.waymark.app.opportunities.model.ExemptionLife.Stage.REFUSED;
import static org.waymark.app.opportunities.model.ExemptionLife.Stage.TAKEN_BACK;
import static org.waymark.app.opportunities.model.ExemptionLife.Stage.USED;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** What may happen to the wish that an opening goes outside at once. It never agrees by silence. */
public final class ExemptionLife {
  /** Where it stands. */
  public enum Stage {
    ASKED,
    /** It holds for a publication until its last day. */
    GRANTED,
    /** The opening went outside by it. */
    USED,
    REFUSED,
    TAKEN_BACK,
    EXPIRED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Stage of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean live() {
      return this == ASKED || this == GRANTED;
    }
  }

  /** How somebody, or the clock, stands to it. */
  public enum Part {
    HIRING,
    APPROVER,
    CLOCK
  }

  /** What is done with it. */
  public enum Act {
    GRANT,
    REFUSE,
    TAKE_BACK,
    USE,
    EXPIRE
  }

  public static final Transitions<Stage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(ASKED, Part.APPROVER, Act.GRANT, GRANTED, Part.HIRING),
              row(ASKED, Part.APPROVER, Act.REFUSE, REFUSED, Part.HIRING),
              row(ASKED, Part.HIRING, Act.TAKE_BACK, TAKEN_BACK),
              row(GRANTED, Part.HIRING, Act.TAKE_BACK, TAKEN_BACK),
              row(GRANTED, Part.HIRING, Act.USE, USED),
              row(GRANTED, Part.CLOCK, Act.EXPIRE, EXPIRED, Part.HIRING)));

  private ExemptionLife() {}

  private static Row<Stage, Part, Act> row(
      Stage from, Part actor, Act act, Stage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
