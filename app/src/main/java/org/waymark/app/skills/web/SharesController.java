package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.work.Wishing;

/** Who sees what I share. A form sends all audiences of a topic: new ones begin, others end. */
@Controller
@ConditionalOnWebApplication
class SharesController {
  private final Pages pages;
  private final Shares shares;
  private final Wishing wishing;
  private final Clock clock;

  SharesController(Pages pages, Shares shares, Wishing wishing, Clock clock) {
    this.pages = pages;
    this.shares = shares;
    this.wishing = wishing;
    this.clock = clock;
  }

  @PostMapping("/shares/{topic}")
  @OpenTo(Hat.EMPLOYEE)
  View choose(
      Viewer viewer,
      @PathVariable String topic,
      @RequestParam(required = false) @Nullable List<String> with,
      @RequestParam(defaultValue = "12") int months) {
    Topic shared = topic(topic);
    Set<Audience> wanted = new HashSet<>();
    for (String value : with == null ? List.<String>of() : with) {
      wanted.add(AudienceChoice.read(value).orElseThrow(NotYours::new));
    }
    List<Share> live =
        shares.of(viewer.self(), LocalDate.now(clock)).stream()
            .filter(s -> s.topic() == shared)
            .toList();
    List<Refusal> no = begin(viewer, shared, wanted, live, months);
    if (!no.isEmpty()) {
      return pages.refused("skills/refused.jte", "skills/refused.jte", no);
    }
    live.stream()
        .filter(s -> !wanted.contains(s.audience()))
        .forEach(s -> wishing.unshare(viewer, s.id()));
    return pages.redirect(
        home(shared), Toast.of(wanted.isEmpty() ? "skills.toast.private" : "skills.toast.shared"));
  }

  private List<Refusal> begin(
      Viewer viewer, Topic topic, Set<Audience> wanted, List<Share> live, int months) {
    List<Refusal> no = new ArrayList<>();
    for (Audience audience : wanted) {
      if (live.stream().noneMatch(s -> s.audience().equals(audience))
          && wishing.share(viewer, topic, audience, months)
              instanceof Outcome.Refused<Topic>(List<Refusal> reasons)) {
        no.addAll(reasons);
      }
    }
    return no;
  }

  @PostMapping("/shares/{topic}/{share}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View end(Viewer viewer, @PathVariable String topic, @PathVariable UUID share) {
    Topic shared = topic(topic);
    wishing.unshare(viewer, share);
    return pages.redirect(home(shared), Toast.of("skills.toast.unshared"));
  }

  private static Topic topic(String code) {
    try {
      return Topic.of(code.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new NotYours();
    }
  }

  private static String home(Topic topic) {
    return topic == Topic.ASPIRATIONS ? "/aspirations" : "/availability";
  }
}
