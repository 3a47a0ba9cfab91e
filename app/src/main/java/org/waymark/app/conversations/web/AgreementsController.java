package org.waymark.app.conversations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.conversations.TalkId;
import org.waymark.app.conversations.model.Agreement;
import org.waymark.app.conversations.work.Handing;
import org.waymark.app.conversations.work.Holding;
import org.waymark.app.conversations.work.TalkRights;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Agreements, and whom the person lets read what was shared. */
@Controller
@ConditionalOnWebApplication
class AgreementsController {
  private static final String PART = "conversations/agreements.jte";
  private final Pages pages;
  private final TalkMaker maker;
  private final TalkRights rights;
  private final Holding holding;
  private final Handing handing;

  AgreementsController(
      Pages pages, TalkMaker maker, TalkRights rights, Holding holding, Handing handing) {
    this.pages = pages;
    this.maker = maker;
    this.rights = rights;
    this.holding = holding;
    this.handing = handing;
  }

  @PostMapping("/conversations/{id}/agreements")
  @OpenTo(Hat.EMPLOYEE)
  View agree(
      Viewer viewer,
      @PathVariable TalkId id,
      @RequestParam(defaultValue = "") String what,
      @RequestParam(defaultValue = "") String owner,
      @RequestParam(defaultValue = "") String due) {
    String text = Typed.text(what);
    var draft = new Agreement.Draft(Typed.person(owner).orElse(null), text, Typed.day(due));
    return switch (holding.agree(viewer, id, draft)) {
      case Outcome.Done<UUID> _ -> changed(viewer, id);
      case Outcome.Refused<UUID>(List<Refusal> no) ->
          pages.refused(
              TalkController.PAGE,
              PART,
              maker.of(viewer, rights.seen(viewer, id), no, Typed.agreement(text, owner, due)));
    };
  }

  @PostMapping("/conversations/{id}/agreements/{agreement}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View take(Viewer viewer, @PathVariable TalkId id, @PathVariable UUID agreement) {
    holding.take(viewer, id, agreement);
    return changed(viewer, id);
  }

  private View changed(Viewer viewer, TalkId id) {
    return pages.changed(
        PART, maker.of(viewer, rights.seen(viewer, id)), "/conversations/" + id + "#agreements");
  }

  /** One's own is done or dropped; it can be taken back. */
  @PostMapping("/agreements/{id}/state")
  @OpenTo(Hat.EMPLOYEE)
  View end(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String back) {
    Agreement.State next =
        Arrays.stream(Agreement.State.values())
            .filter(s -> s.code().equals(state))
            .findFirst()
            .orElseThrow(NotYours::new);
    Agreement it = holding.end(viewer, id, next);
    Toast toast = Toast.of("conversations.toast.agreement." + next.code());
    return pages.redirect(
        back.equals("list") ? "/conversations" : "/conversations/" + it.talk(), toast);
  }

  @PostMapping("/conversations/{id}/readers")
  @OpenTo(Hat.EMPLOYEE)
  View let(
      Viewer viewer,
      @PathVariable TalkId id,
      @RequestParam(defaultValue = "") List<String> reader) {
    Set<PersonId> readers =
        reader.stream().flatMap(r -> Typed.person(r).stream()).collect(Collectors.toSet());
    handing.let(viewer, id, readers);
    return pages.redirect(
        "/conversations/" + id, Toast.of("conversations.toast.readers", readers.size()));
  }
}
