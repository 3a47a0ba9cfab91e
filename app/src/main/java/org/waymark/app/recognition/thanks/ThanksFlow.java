package org.waymark.app.recognition.thanks;

import static org.waymark.app.recognition.thanks.ThanksStage.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.app.kernel.Transitions;
import org.waymark.app.kernel.Transitions.Row;

/**
 * Everything that may happen to thanks. Nobody is told what the person chose; the two are told when
 * theirs is taken down.
 */
public final class ThanksFlow {
  /** How somebody stands to it. */
  public enum Part {
    PERSON,
    GIVER,
    /** HR, or learning and development, for what everybody reads. */
    KEEPER
  }

  /** What is done with it. */
  public enum Act {
    KEEP,
    SHARE,
    PUBLISH,
    REFUSE,
    WITHDRAW,
    REMOVE;

    static Optional<Act> of(String code) {
      return Arrays.stream(values())
          .filter(a -> a.name().toLowerCase(Locale.ROOT).equals(code))
          .findFirst();
    }
  }

  private static final Map<Act, ThanksStage> CHOICES =
      Map.of(Act.KEEP, KEPT, Act.SHARE, SHARED, Act.PUBLISH, PUBLIC, Act.REFUSE, REFUSED);

  public static final Transitions<ThanksStage, Part, Act> TABLE = Transitions.of(rows());

  private ThanksFlow() {}

  private static List<Row<ThanksStage, Part, Act>> rows() {
    List<Row<ThanksStage, Part, Act>> rows = new ArrayList<>();
    for (ThanksStage from : List.of(KEPT, SHARED, PUBLIC, REFUSED)) {
      for (Act act : List.of(Act.KEEP, Act.SHARE, Act.PUBLISH, Act.REFUSE)) {
        ThanksStage to = CHOICES.get(act);
        if (to != null && to != from) {
          rows.add(new Row<>(from, Part.PERSON, act, to, Set.of()));
        }
      }
      rows.add(new Row<>(from, Part.GIVER, Act.WITHDRAW, WITHDRAWN, Set.of()));
    }
    rows.add(new Row<>(PUBLIC, Part.KEEPER, Act.REMOVE, REMOVED, Set.of(Part.PERSON, Part.GIVER)));
    return rows;
  }
}
