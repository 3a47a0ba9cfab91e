package org.waymark.app.communication.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Words;

/**
 * All that a person was told.
 *
 * @param kinds that there are notices of
 * @param kind the one shown, or null for all
 */
public record NoticesView(
    List<Line> lines, List<NoticeKind> kinds, @Nullable String kind, int unseen, Pager pager) {
  /** A notice. */
  public record Line(Words words, LocalDate day, String href, String label, boolean fresh) {}
}
