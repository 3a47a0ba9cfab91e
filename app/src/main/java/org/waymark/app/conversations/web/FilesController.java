package org.waymark.app.conversations.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.CalendarFile;
import org.waymark.app.communication.Invitation;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.work.Invitations;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;

/** Conversations as files: for a calendar, and lists of what their reader sees on pages. */
@Controller
@ConditionalOnWebApplication
class FilesController {
  private final TalkRights rights;
  private final Invitations invitations;
  private final CalendarFile calendar;
  private final ListMaker lists;
  private final FileRows rows;
  private final CoverageMaker coverage;
  private final MessageSource words;

  FilesController(
      TalkRights rights,
      Invitations invitations,
      CalendarFile calendar,
      ListMaker lists,
      FileRows rows,
      CoverageMaker coverage,
      MessageSource words) {
    this.rights = rights;
    this.invitations = invitations;
    this.calendar = calendar;
    this.lists = lists;
    this.rows = rows;
    this.coverage = coverage;
    this.words = words;
  }

  @GetMapping("/conversations/{id}.ics")
  @OpenTo(Hat.EMPLOYEE)
  ResponseEntity<byte[]> calendar(Viewer viewer, @PathVariable TalkId id, Locale language) {
    TalkRights.Seen seen = rights.seen(viewer, id);
    if (!seen.party()) {
      throw new NotYours();
    }
    Invitation invitation = invitations.of(seen.talk(), viewer.self());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, CalendarFile.TYPE + invitation.method())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("talk.ics").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(calendar.of(invitation, language));
  }

  /** All that somebody talked about and noted, their own private notes included. */
  @GetMapping("/conversations.csv")
  @OpenTo(Hat.EMPLOYEE)
  View mine(Viewer viewer, Locale language) {
    return csv(
        "conversations.csv",
        language,
        List.of("day", "with", "stage", "topics", "notes", "own", "agreed"),
        csv -> rows.mine(viewer, language).forEach(csv::row));
  }

  @GetMapping("/team/conversations.csv")
  @OpenTo(Hat.MANAGER)
  View team(Viewer viewer, Locale language) {
    return csv(
        "team-conversations.csv",
        language,
        List.of("person", "role", "last", "due", "standing", "on"),
        csv -> rows.team(lists.team(viewer), language).forEach(csv::row));
  }

  @GetMapping("/desk/conversations.csv")
  @OpenTo(Hat.HR_PARTNER)
  View coverage(Viewer viewer, Locale language) {
    return csv(
        "coverage.csv",
        language,
        List.of("unit", "above", "people", "covered", "day"),
        csv -> rows.coverage(coverage.all(viewer), language).forEach(csv::row));
  }

  private View csv(
      String name, Locale language, List<String> columns, Consumer<CsvExport> filling) {
    return CsvFile.of(
        name, CsvFile.header(words, "conversations.csv.", columns, language), filling);
  }
}
