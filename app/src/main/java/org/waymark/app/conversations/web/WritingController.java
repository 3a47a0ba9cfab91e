package org.waymark.app.conversations.web;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.SharedNote;
import org.waymark.app.conversations.model.SharedNote.Saved;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.conversations.work.Writing;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** What the two write; with htmx only the part that changed comes back. */
@Controller
@ConditionalOnWebApplication
class WritingController {
  private static final String PAGE = TalkController.PAGE;
  private static final String TOPICS = "conversations/topics.jte";
  private static final String NOTES = "conversations/notes.jte";
  private static final String OWN = "conversations/own.jte";
  private final Pages pages;
  private final TalkMaker maker;
  private final TalkRights rights;
  private final Writing writing;

  WritingController(Pages pages, TalkMaker maker, TalkRights rights, Writing writing) {
    this.pages = pages;
    this.maker = maker;
    this.rights = rights;
    this.writing = writing;
  }

  @PostMapping("/conversations/{id}/topics")
  @OpenTo(Hat.EMPLOYEE)
  View bring(Viewer viewer, @PathVariable TalkId id, @RequestParam(defaultValue = "") String text) {
    return switch (writing.bring(viewer, id, Typed.text(text))) {
      case Outcome.Done<UUID> _ -> changed(viewer, id, TOPICS, "topics");
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(PAGE, TOPICS, view(viewer, id, no, Typed.NOTHING));
    };
  }

  @PostMapping("/conversations/{id}/topics/{topic}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View takeBack(Viewer viewer, @PathVariable TalkId id, @PathVariable UUID topic) {
    writing.takeBack(viewer, id, topic);
    return changed(viewer, id, TOPICS, "topics");
  }

  /** Where the other one saved meanwhile, both texts stand on the page. */
  @PostMapping("/conversations/{id}/notes")
  @OpenTo(Hat.EMPLOYEE)
  View share(
      Viewer viewer,
      @PathVariable TalkId id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String text) {
    return switch (writing.share(viewer, id, version, Typed.text(text))) {
      case Saved.Kept _ -> changed(viewer, id, NOTES, "notes");
      case Saved.Changed(SharedNote theirs, String mine) ->
          pages.error(
              HttpStatus.CONFLICT,
              PAGE,
              NOTES,
              view(
                  viewer,
                  id,
                  List.of(Refusal.of("conversations.no.changed")),
                  Typed.shared(mine, theirs)));
      case Saved.TooLong(String mine) ->
          refused(viewer, id, Refusal.of("conversations.no.note", SharedNote.LONGEST), mine);
      case Saved.Closed(String mine) ->
          refused(viewer, id, Refusal.of("conversations.no.notes_closed"), mine);
    };
  }

  private View refused(Viewer viewer, TalkId id, Refusal no, String mine) {
    return pages.refused(PAGE, NOTES, view(viewer, id, List.of(no), Typed.shared(mine, null)));
  }

  @PostMapping("/conversations/{id}/private-note")
  @OpenTo(Hat.EMPLOYEE)
  View keep(Viewer viewer, @PathVariable TalkId id, @RequestParam(defaultValue = "") String text) {
    String own = Typed.text(text);
    return switch (writing.keepPrivate(viewer, id, own)) {
      case Outcome.Done<TalkId> _ -> changed(viewer, id, OWN, "own");
      case Outcome.Refused<TalkId>(List<Refusal> no) ->
          pages.refused(PAGE, OWN, view(viewer, id, no, Typed.own(own)));
    };
  }

  private View changed(Viewer viewer, TalkId id, String part, String anchor) {
    return pages.changed(
        part, view(viewer, id, List.of(), Typed.NOTHING), "/conversations/" + id + "#" + anchor);
  }

  private TalkView view(Viewer viewer, TalkId id, List<Refusal> no, Typed typed) {
    return maker.of(viewer, rights.seen(viewer, id), no, typed);
  }
}
