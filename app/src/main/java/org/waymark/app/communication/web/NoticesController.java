package org.waymark.app.communication.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.communication.Notice;
import org.waymark.app.communication.NoticeKind;
import org.waymark.app.communication.Notices;
import org.waymark.app.communication.mail.NoticeKinds;
import org.waymark.app.communication.mail.Places;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.LocalAddress;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pager;
import org.waymark.app.shell.Pages;

/** What one was told. */
@Controller
@ConditionalOnWebApplication
class NoticesController {
  private static final int SIZE = 25;
  private final Pages pages;
  private final Notices notices;
  private final NoticeKinds kinds;
  private final Places places;

  NoticesController(Pages pages, Notices notices, NoticeKinds kinds, Places places) {
    this.pages = pages;
    this.notices = notices;
    this.kinds = kinds;
    this.places = places;
  }

  @GetMapping("/notices")
  @OpenTo(Hat.EMPLOYEE)
  View notices(
      Viewer viewer,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "1") int page) {
    PersonId me = viewer.self();
    List<String> there = notices.kinds(me);
    String only = there.contains(kind) ? kind : null;
    Paging paging = new Paging(page, SIZE);
    return pages.page(
        "communication/notices.jte",
        new NoticesView(
            lines(me, only, paging),
            there.stream().map(this::named).distinct().toList(),
            only,
            notices.unseen(me),
            new Pager(address(only), paging, notices.count(me, only))));
  }

  /** A kind that no module declares still shows under its own name's filter. */
  private NoticeKind named(String name) {
    NoticeKind known = kinds.of(name);
    return new NoticeKind(name, known.order(), known.label(), known.usual());
  }

  private static String address(@Nullable String kind) {
    return kind == null ? "/notices" : "/notices?kind=" + kind;
  }

  private List<NoticesView.Line> lines(PersonId me, @Nullable String kind, Paging paging) {
    ZoneId zone = places.zone(me);
    return notices.page(me, kind, paging).stream().map(n -> line(n, zone)).toList();
  }

  private NoticesView.Line line(Notice notice, ZoneId zone) {
    return new NoticesView.Line(
        notice.words(),
        LocalDate.ofInstant(notice.at(), zone),
        notice.href(),
        kinds.of(notice.kind()).label(),
        !notice.seen());
  }

  /** All that was told counts as seen. */
  @PostMapping("/notices/seen")
  @OpenTo(Hat.EMPLOYEE)
  View seen(Viewer viewer, @RequestParam(defaultValue = "/notices") String from) {
    notices.seen(viewer.self());
    return pages.redirect(LocalAddress.of(from));
  }
}
