package org.waymark.app.communication.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Rhythm;
import org.waymark.app.communication.mail.NoticeKinds;
import org.waymark.app.communication.mail.OutgoingMail;
import org.waymark.app.communication.mail.Places;
import org.waymark.app.communication.mail.Preferences;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Slots;
import org.waymark.app.shell.Toast;

/** What one wants by mail, and when. */
@Controller
@ConditionalOnWebApplication
class PreferencesController {
  private static final String PAGE = "communication/preferences.jte";
  private static final String ADDRESS = "/settings/notifications";
  private static final String RHYTHM = "rhythm-";
  private final Pages pages;
  private final Preferences preferences;
  private final NoticeKinds kinds;
  private final Places places;
  private final ObjectProvider<Viewers> viewers;
  private final OutgoingMail mail;
  private final Slots slots;

  PreferencesController(
      Pages pages,
      Preferences preferences,
      NoticeKinds kinds,
      Places places,
      ObjectProvider<Viewers> viewers,
      OutgoingMail mail,
      Slots slots) {
    this.pages = pages;
    this.preferences = preferences;
    this.kinds = kinds;
    this.places = places;
    this.viewers = viewers;
    this.mail = mail;
    this.slots = slots;
  }

  @GetMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View preferences(Viewer viewer) {
    PersonId me = viewer.self();
    QuietForm quiet =
        preferences
            .quiet(me)
            .map(q -> new QuietForm(q.begins().toString(), q.ends().toString()))
            .orElseGet(() -> new QuietForm("", ""));
    return pages.page(PAGE, view(viewer, preferences.chosen(me), quiet, List.of()));
  }

  @PostMapping(ADDRESS)
  @OpenTo(Hat.EMPLOYEE)
  View save(
      Viewer viewer,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to) {
    Map<String, Rhythm> chosen = chosen(form);
    QuietForm quiet = new QuietForm(from, to);
    List<Refusal> refusals = quiet.refusals();
    if (!refusals.isEmpty()) {
      return pages.refused(PAGE, PAGE, view(viewer, chosen, quiet, refusals));
    }
    preferences.save(viewer.self(), chosen, quiet.quiet());
    return pages.redirect(ADDRESS, Toast.of("communication.toast.kept"));
  }

  /** What is no rhythm of a known kind is left as it was. */
  private Map<String, Rhythm> chosen(Map<String, String> form) {
    Map<String, Rhythm> chosen = new HashMap<>();
    for (NoticeKind kind : kinds.all()) {
      String wanted = form.getOrDefault(RHYTHM + kind.name(), "");
      Arrays.stream(Rhythm.values())
          .filter(r -> r.stored().equals(wanted))
          .forEach(r -> chosen.put(kind.name(), r));
    }
    return chosen;
  }

  private PreferencesView view(
      Viewer viewer, Map<String, Rhythm> chosen, QuietForm quiet, List<Refusal> refusals) {
    return new PreferencesView(
        kinds.all().stream()
            .map(k -> new PreferencesView.Line(k, chosen.getOrDefault(k.name(), k.usual())))
            .toList(),
        quiet.from(),
        quiet.to(),
        viewers.getObject().address(viewer).orElse(""),
        places.zone(viewer.self()).getId(),
        mail.failedOn(viewer.self()),
        slots.of("settings.notifications", viewer, ""),
        refusals);
  }
}
