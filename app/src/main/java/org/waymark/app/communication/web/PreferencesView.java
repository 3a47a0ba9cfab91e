package org.waymark.app.communication.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.PageSlot;

/**
 * What somebody wants by mail, and when.
 *
 * @param address where it goes, empty when there is none
 * @param failedOn when mail to it was last given up, or null
 * @param from begin of the quiet time as typed, or empty
 */
public record PreferencesView(
    List<Line> lines,
    String from,
    String to,
    String address,
    String zone,
    @Nullable LocalDate failedOn,
    List<PageSlot.Part> parts,
    List<Refusal> refusals) {
  /** One kind of message. */
  public record Line(NoticeKind kind, Rhythm rhythm) {}
}
