package org.waymark.app.skills.web;

import java.util.Collection;
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
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.work.Sharing;

/** Who sees what I share. A form sends all audiences of a topic: new ones begin, others end. */
@Controller
@ConditionalOnWebApplication
class SharesController {
  private static final String WISHES = "aspirations";

  private final Pages pages;
  private final Sharing sharing;

  SharesController(Pages pages, Sharing sharing) {
    this.pages = pages;
    this.sharing = sharing;
  }

  @PostMapping("/shares/{topic}")
  @OpenTo(Hat.EMPLOYEE)
  View choose(
      Viewer viewer,
      @PathVariable String topic,
      @RequestParam(required = false) @Nullable List<String> with,
      @RequestParam(defaultValue = "12") int months) {
    Collection<Topic> shared = topics(topic);
    Set<Audience> wanted = audiences(with);
    List<Refusal> no = sharing.choose(viewer, shared, wanted, months);
    if (!no.isEmpty()) {
      return pages.refused("skills/refused.jte", "skills/refused.jte", no);
    }
    return pages.redirect(
        home(topic), Toast.of(wanted.isEmpty() ? "skills.toast.private" : "skills.toast.shared"));
  }

  static Set<Audience> audiences(@Nullable List<String> with) {
    Set<Audience> wanted = new HashSet<>();
    for (String value : with == null ? List.<String>of() : with) {
      wanted.add(AudienceChoice.read(value).orElseThrow(NotYours::new));
    }
    return wanted;
  }

  @PostMapping("/shares/{topic}/{share}/removal")
  @OpenTo(Hat.EMPLOYEE)
  View end(Viewer viewer, @PathVariable String topic, @PathVariable UUID share) {
    sharing.end(viewer, topics(topic), share);
    return pages.redirect(home(topic), Toast.of("skills.toast.unshared"));
  }

  /** All answers about wishes together, or a topic of its own. */
  private static Collection<Topic> topics(String code) {
    if (code.equalsIgnoreCase(WISHES)) {
      return Topic.ANSWERS;
    }
    try {
      Topic topic = Topic.of(code.toLowerCase(Locale.ROOT));
      return topic.answer() ? nothing() : List.of(topic);
    } catch (IllegalArgumentException e) {
      return nothing();
    }
  }

  private static Collection<Topic> nothing() {
    throw new NotYours();
  }

  private static String home(String topic) {
    return topic.equalsIgnoreCase(WISHES) ? "/aspirations" : "/availability";
  }
}
