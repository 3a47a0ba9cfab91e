package org.waymark.app.mobility.border.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.TaskOwner;
import org.waymark.app.policy.Library;
import org.waymark.app.shell.Frame;

/**
 * A task as a page shows it.
 *
 * @param entry of the pack; null for the analyst's review, and for what somebody wrote
 * @param title what somebody wrote, or null
 * @param help the page of the library that helps with it, or null
 * @param who names of those who have it
 */
public record TaskLine(
    UUID id,
    CountryPack.@Nullable Entry entry,
    @Nullable String title,
    Area area,
    TaskOwner owner,
    List<String> who,
    LocalDate dueOn,
    boolean blocking,
    boolean late,
    @Nullable LocalDate doneOn,
    boolean mayDo,
    Library.@Nullable Card help) {
  public TaskLine {
    who = List.copyOf(who);
  }

  public boolean done() {
    return doneOn != null;
  }

  public boolean written() {
    return entry != null || title != null;
  }

  public String text(Frame frame) {
    if (title != null) {
      return title;
    }
    return entry == null
        ? frame.msg("mobility.border.task.review")
        : entry.in(frame.locale().getLanguage());
  }
}
