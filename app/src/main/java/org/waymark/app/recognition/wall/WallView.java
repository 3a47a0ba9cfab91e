package org.waymark.app.recognition.wall;

import java.util.List;
import org.waymark.app.recognition.rewards.PublicAwards.Award;
import org.waymark.app.recognition.thanks.ThanksLine;
import org.waymark.app.shell.Pager;

/** The wall. */
public record WallView(List<ThanksLine> lines, Pager pager, List<Award> awards) {
  public WallView {
    lines = List.copyOf(lines);
    awards = List.copyOf(awards);
  }
}
