package org.waymark.app.mentoring.pairs;

import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.MentorshipId;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** What the viewer has with others; answering, withdrawing, ending. */
@Controller
@ConditionalOnWebApplication
class PairsController {
  private final Pages pages;
  private final PairPages after;
  private final PairsMaker lists;
  private final Asking asking;
  private final Answering answering;
  private final Ending ending;

  PairsController(
      Pages pages,
      PairPages after,
      PairsMaker lists,
      Asking asking,
      Answering answering,
      Ending ending) {
    this.pages = pages;
    this.after = after;
    this.lists = lists;
    this.asking = asking;
    this.answering = answering;
    this.ending = ending;
  }

  @GetMapping("/mentorships")
  @OpenTo(Hat.EMPLOYEE)
  View all(Viewer viewer) {
    return pages.page("mentoring/mentorships.jte", lists.of(viewer));
  }

  @GetMapping("/mentorships/{id}")
  @OpenTo(Hat.EMPLOYEE)
  View one(Viewer viewer, @PathVariable MentorshipId id) {
    return after.show(viewer, id);
  }

  @PostMapping("/mentorships/{id}/answer")
  @OpenTo(Hat.EMPLOYEE)
  View answer(
      Viewer viewer,
      @PathVariable MentorshipId id,
      @RequestParam(defaultValue = "") String choice,
      @RequestParam(defaultValue = "") String why) {
    String words = PairPages.text(why);
    return choice.equals("accept")
        ? after.after(viewer, id, answering.accept(viewer, id), "accepted", Map.of("why", words))
        : after.gone(
            viewer, id, answering.decline(viewer, id, words), "declined", Map.of("why", words));
  }

  @PostMapping("/mentorships/{id}/list")
  @OpenTo(Hat.EMPLOYEE)
  View widen(
      Viewer viewer,
      @PathVariable MentorshipId id,
      @RequestParam(defaultValue = "") List<String> next) {
    List<OfferId> more = next.stream().flatMap(o -> AskForm.offer(o).stream()).toList();
    return after.after(viewer, id, asking.widen(viewer, id, more), "widened", PairPages.NOTHING);
  }

  @PostMapping("/mentorships/{id}/withdrawal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable MentorshipId id) {
    return after.after(viewer, id, asking.withdraw(viewer, id), "withdrawn", PairPages.NOTHING);
  }

  @PostMapping("/mentorships/{id}/end")
  @OpenTo(Hat.EMPLOYEE)
  View end(
      Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "") String why) {
    String words = PairPages.text(why);
    return after.after(
        viewer, id, ending.end(viewer, id, words), "ended", Map.of("end-why", words));
  }
}
