package org.waymark.app.matching.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.shell.FitBar;
import org.waymark.app.shell.Words;
import org.waymark.engine.Certainty;
import org.waymark.engine.Explanation;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Why a number is what it is, in one sentence: what carries over, and the one thing short. */
final class Why {
  private static final Comparator<Part> HEAVIEST =
      Comparator.comparingInt(p -> -p.requirement().weight());
  private static final Comparator<Part> MOST_LOST = Comparator.comparingInt(p -> -p.pointsLost());
  private final Explanation fit;
  private final SkillNames names;

  Why(Explanation fit, SkillNames names) {
    this.fit = fit;
    this.names = names;
  }

  Words carries() {
    List<String> there =
        fit.parts().stream()
            .filter(p -> Bars.kind(p) == FitBar.Kind.SAME)
            .sorted(HEAVIEST)
            .map(names::asked)
            .toList();
    if (fit.parts().isEmpty()) {
      return Words.of("matching.why.asksNothing");
    }
    if (there.size() == fit.parts().size()) {
      return all();
    }
    return switch (there.size()) {
      case 0 -> Words.of("matching.why.none");
      case 1 -> Words.of("matching.why.one", there.getFirst());
      case 2 -> Words.of("matching.why.two", there.get(0), there.get(1));
      default -> Words.of("matching.why.more", there.get(0), there.get(1), there.size() - 2);
    };
  }

  /** Every level is there; what keeps the number down is then how sure they are. */
  private Words all() {
    long unsure = fit.parts().stream().filter(Why::unsure).count();
    if (unsure == 0) {
      return Words.of("matching.why.all");
    }
    return Words.of(
        unsure == fit.parts().size() ? "matching.why.all.unsure" : "matching.why.all.partly");
  }

  private static boolean unsure(Part part) {
    return part.certainty() == Certainty.STATED || part.certainty() == Certainty.GUESSED;
  }

  /** What is required and missing before anything else; nothing where nothing is short. */
  @Nullable Words gap() {
    return java.util.stream.Stream.concat(
            fit.gaps().stream().sorted(MOST_LOST), fit.parts().stream().sorted(MOST_LOST))
        .filter(p -> Bars.kind(p) != FitBar.Kind.SAME)
        .findFirst()
        .map(this::gap)
        .orElse(null);
  }

  private Words gap(Part part) {
    String skill = names.asked(part);
    if (part.credit() == 0) {
      return Words.of("matching.gap.missing", skill);
    }
    if (Bars.near(part)) {
      Holding via = Objects.requireNonNull(part.via());
      return Words.of("matching.gap.near", skill, names.of(via.skill()));
    }
    return Words.of("matching.gap.short", skill, part.requirement().minimum() - part.level());
  }
}
