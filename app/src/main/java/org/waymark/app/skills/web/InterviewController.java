package org.waymark.app.skills.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest.Wish;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Question;
import org.waymark.app.skills.model.Share.Audience;
import org.waymark.app.skills.work.Interviewing;
import org.waymark.app.skills.work.Interviewing.Said;

/** A few questions about what somebody would like next, one to a page; each may be skipped. */
@Controller
@ConditionalOnWebApplication
class InterviewController {
  private static final String PAGE = "skills/interview.jte";
  private static final String BASE = "/aspirations/interview";
  private static final String WISH = "wish-";

  private final Pages pages;
  private final InterviewMaker maker;
  private final Interviewing interviewing;
  private final Aspirations aspirations;
  private final OthersPages others;

  InterviewController(
      Pages pages,
      InterviewMaker maker,
      Interviewing interviewing,
      Aspirations aspirations,
      OthersPages others) {
    this.pages = pages;
    this.maker = maker;
    this.interviewing = interviewing;
    this.aspirations = aspirations;
    this.others = others;
  }

  /** What will be asked, and what happens with it. */
  @GetMapping(BASE)
  @OpenTo(Hat.EMPLOYEE)
  View start(Viewer viewer) {
    return pages.page("skills/interview-start.jte", Question.way(aspirations.of(viewer.self())));
  }

  @GetMapping(BASE + "/review")
  @OpenTo(Hat.EMPLOYEE)
  View review(Viewer viewer) {
    return pages.page("skills/interview-review.jte", maker.review(viewer, others.own(viewer)));
  }

  @GetMapping(BASE + "/{question}")
  @OpenTo(Hat.EMPLOYEE)
  View ask(Viewer viewer, @PathVariable String question) {
    Question asked = question(question);
    return pages.page(
        PAGE, maker.question(viewer, asked, aspirations.of(viewer.self()), List.of()));
  }

  @PostMapping(BASE + "/{question}")
  @OpenTo(Hat.EMPLOYEE)
  View say(
      Viewer viewer,
      @PathVariable String question,
      @ModelAttribute AspirationForm form,
      @RequestParam MultiValueMap<String, String> params) {
    Question asked = question(question);
    Aspiration wish = form.read();
    Set<Audience> audiences = SharesController.audiences(params.get("with"));
    var said = new Said(wish, skills(params), "yes".equals(params.getFirst("discoverable")));
    return switch (interviewing.say(viewer, asked, said, audiences)) {
      case Outcome.Done<Question> _ -> on(viewer, asked, params.getFirst("then"));
      case Outcome.Refused<Question>(List<Refusal> reasons) ->
          pages.refused(
              PAGE, PAGE, maker.question(viewer, asked, typed(viewer, asked, wish), reasons));
    };
  }

  /** What was said before, with what was just typed in its place. */
  private Aspiration typed(Viewer viewer, Question asked, Aspiration wish) {
    Aspiration before = aspirations.of(viewer.self());
    return asked.answer().map(answer -> before.with(answer, wish)).orElse(before);
  }

  private View on(Viewer viewer, Question asked, @Nullable String then) {
    Aspiration now = aspirations.of(viewer.self());
    if ("later".equals(then)) {
      return pages.redirect("/aspirations", Toast.of("skills.toast.interview.later"));
    }
    Optional<Question> to = "back".equals(then) ? asked.before(now) : asked.next(now);
    return pages.redirect(BASE + "/" + to.map(Question::code).orElse("review"));
  }

  private static Question question(String code) {
    return Question.of(code).orElseThrow(NotYours::new);
  }

  private static Map<SkillId, Optional<Wish>> skills(MultiValueMap<String, String> params) {
    Map<SkillId, Optional<Wish>> wishes = new LinkedHashMap<>();
    params.forEach(
        (name, values) -> {
          if (name.matches(WISH + "\\d{1,9}")) {
            String wish = values.getFirst();
            wishes.put(
                new SkillId(Integer.parseInt(name.substring(WISH.length()))),
                wish.matches("use|grow|rather_not")
                    ? Optional.of(Wish.of(wish))
                    : Optional.empty());
          }
        });
    return wishes;
  }
}
