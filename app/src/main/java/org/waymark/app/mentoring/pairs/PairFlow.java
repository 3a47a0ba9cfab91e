package org.waymark.app.mentoring.pairs;

import static org.waymark.app.mentoring.pairs.PairFlow.Act.*;
import static org.waymark.app.mentoring.pairs.PairFlow.Part.*;
import static org.waymark.app.mentoring.pairs.Stage.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen from the question to the end. */
public final class PairFlow {
  /** How somebody stands to it; the company is the clock, and the end of an employment. */
  public enum Part {
    PERSON,
    MENTOR,
    COMPANY
  }

  /** What is done with it. */
  public enum Act {
    ASK,
    /** Somebody has a place and is asked. */
    BRING,
    /** A programme that both joined puts the two together. */
    PAIR,
    /** More people for the list. */
    WIDEN,
    ACCEPT,
    DECLINE,
    /** Nobody answered in time, or who was asked is gone. */
    PASS_ON,
    WITHDRAW,
    END,
    LEAVE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Act of(String code) {
      return valueOf(code.toUpperCase(Locale.ROOT));
    }
  }

  public static final Transitions<Stage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(WAITING, COMPANY, BRING, ASKED, PERSON, MENTOR),
              row(WAITING, COMPANY, PAIR, ACTIVE, PERSON, MENTOR),
              row(WAITING, PERSON, WIDEN, WAITING),
              row(WAITING, PERSON, WITHDRAW, WITHDRAWN),
              row(WAITING, COMPANY, LEAVE, WITHDRAWN),
              row(ASKED, MENTOR, ACCEPT, ACTIVE, PERSON),
              row(ASKED, MENTOR, DECLINE, WAITING),
              row(ASKED, COMPANY, PASS_ON, WAITING),
              row(ASKED, PERSON, WITHDRAW, WITHDRAWN, MENTOR),
              row(ASKED, COMPANY, LEAVE, WITHDRAWN, MENTOR),
              row(ACTIVE, PERSON, END, ENDED, MENTOR),
              row(ACTIVE, MENTOR, END, ENDED, PERSON),
              row(ACTIVE, COMPANY, END, ENDED, PERSON, MENTOR),
              row(ACTIVE, COMPANY, LEAVE, ENDED, PERSON, MENTOR)));

  private PairFlow() {}

  private static Row<Stage, Part, Act> row(
      Stage from, Part actor, Act act, Stage to, Part... told) {
    return new Row<>(from, actor, act, to, Set.of(told));
  }
}
