package org.waymark.app.matching.web;

import org.waymark.app.matching.model.ShownPoints;
import org.waymark.app.shell.FitBar;
import org.waymark.engine.Explanation;
import org.waymark.engine.Part;

/** Fits as the pieces of a page. */
final class Bars {
  private Bars() {}

  static FitBar of(Explanation fit) {
    ShownPoints.Range likely = ShownPoints.likely(fit);
    return new FitBar(
        fit.displayScore(),
        likely.low(),
        likely.high(),
        fit.parts().stream().map(Bars::slot).toList());
  }

  private static FitBar.Slot slot(Part part) {
    return new FitBar.Slot(part.requirement().weight(), part.credit() / 255.0, kind(part));
  }

  static FitBar.Kind kind(Part part) {
    if (part.credit() == 0) {
      return FitBar.Kind.MISSING;
    }
    return part.match() == Part.Match.EXACT && part.level() >= part.requirement().minimum()
        ? FitBar.Kind.SAME
        : FitBar.Kind.NEAR;
  }

  static boolean near(Part part) {
    return part.match() == Part.Match.ADJACENT;
  }

  /** The level held; of a near skill, about which level it stands for. */
  static int level(Part part) {
    return near(part)
        ? Math.round(part.credit() * part.requirement().minimum() / 255f)
        : part.level();
  }

  static int percent(Part part) {
    return Math.round(part.similarity() * 100f / 255);
  }
}
