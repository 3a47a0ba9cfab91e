package org.waymark.app.exchange.web;

import java.time.LocalDate;
import java.time.LocalTime;
import org.waymark.app.exchange.runs.RunCard;

/** A run in the list; {@code label} is the message key of its kind. */
public record RunLine(
    String id,
    String label,
    String files,
    String state,
    LocalDate day,
    LocalTime time,
    long touched,
    long rejected,
    boolean commandLine) {
  static RunLine of(RunCard run, String label, java.time.ZoneId zone) {
    var at = run.createdAt().atZoneSameInstant(zone);
    return new RunLine(
        run.id().toString(),
        label,
        String.join(", ", run.files()),
        run.state().word(),
        at.toLocalDate(),
        at.toLocalTime(),
        run.touched(),
        run.rejectedRows(),
        run.inPlace());
  }
}
