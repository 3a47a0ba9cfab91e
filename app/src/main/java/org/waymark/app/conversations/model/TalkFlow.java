package org.waymark.app.conversations.model;

import static org.waymark.app.conversations.model.TalkFlow.Act.*;
import static org.waymark.app.conversations.model.TalkFlow.Part.*;
import static org.waymark.app.conversations.model.TalkStage.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/** Everything that may happen to a conversation. */
public final class TalkFlow {
  /** How somebody stands to it. */
  public enum Part {
    /** Whose answer to the proposed times is awaited. */
    ASKED,
    /** Either of the two who talk. */
    PARTY,
    /** The company: one of the two left, or reports to somebody else. */
    COMPANY
  }

  /** What is done with it. */
  public enum Act {
    PROPOSE,
    ACCEPT,
    MOVE,
    BEGIN,
    HOLD,
    CANCEL,
    PART;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static final Transitions<TalkStage, Part, Act> TABLE =
      Transitions.of(
          List.of(
              row(PROPOSED, PARTY, PROPOSE, PROPOSED),
              row(PROPOSED, ASKED, ACCEPT, PLANNED),
              row(PROPOSED, PARTY, BEGIN, PLANNED),
              row(PROPOSED, PARTY, CANCEL, CANCELLED),
              row(PROPOSED, COMPANY, PART, CANCELLED),
              row(PLANNED, PARTY, MOVE, PLANNED),
              row(PLANNED, PARTY, BEGIN, PLANNED),
              row(PLANNED, PARTY, HOLD, HELD),
              row(PLANNED, PARTY, CANCEL, CANCELLED),
              row(PLANNED, COMPANY, PART, CANCELLED)));

  private TalkFlow() {}

  private static Row<TalkStage, Part, Act> row(TalkStage from, Part actor, Act act, TalkStage to) {
    return new Row<>(from, actor, act, to, Set.of(PARTY));
  }
}
