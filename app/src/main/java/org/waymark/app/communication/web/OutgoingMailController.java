package org.waymark.app.communication.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.mail.MailFigures;
import org.waymark.app.communication.mail.OutgoingMail;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Whether mail goes out: numbers and errors, nobody's letters. */
@Controller
@ConditionalOnWebApplication
class OutgoingMailController {
  private static final String PAGE = "communication/outgoing-mail.jte";
  private static final String ADDRESS = CommunicationNavigation.OUTGOING;
  private final Pages pages;
  private final OutgoingMail mail;
  private final MailFigures figures;

  OutgoingMailController(Pages pages, OutgoingMail mail, MailFigures figures) {
    this.pages = pages;
    this.mail = mail;
    this.figures = figures;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.ADMINISTRATOR)
  View overview() {
    return pages.page(PAGE, view(List.of()));
  }

  @PostMapping(ADDRESS + "/attempts")
  @OpenTo(Hat.ADMINISTRATOR)
  View allAgain(Viewer viewer) {
    return again(viewer, null);
  }

  @PostMapping(ADDRESS + "/{id}/attempts")
  @OpenTo(Hat.ADMINISTRATOR)
  View oneAgain(Viewer viewer, @PathVariable UUID id) {
    return again(viewer, id);
  }

  private View again(Viewer viewer, @Nullable UUID only) {
    int count = mail.again(viewer, only);
    if (count == 0) {
      throw new NotYours();
    }
    return pages.redirect(ADDRESS, Toast.of("communication.toast.again", count));
  }

  @PostMapping(ADDRESS + "/trials")
  @OpenTo(Hat.ADMINISTRATOR)
  View trial(Viewer viewer) {
    return switch (mail.trial(viewer)) {
      case Outcome.Done<String>(String toast) -> pages.redirect(ADDRESS, Toast.of(toast));
      case Outcome.Refused<String>(List<Refusal> reasons) ->
          pages.refused(PAGE, PAGE, view(reasons));
    };
  }

  private OutgoingMailView view(List<Refusal> refusals) {
    return new OutgoingMailView(
        mail.way(),
        figures.days(),
        figures.troubles(),
        figures.lost(),
        figures.givenUp(),
        refusals);
  }
}
