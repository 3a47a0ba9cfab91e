package org.waymark.app.mobility.border.web;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.InternationalCases;
import org.waymark.app.mobility.border.Places;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.web.Typed;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** One's own international case and how it begins, beside what waits for the viewer in others’. */
@Controller
@ConditionalOnWebApplication
class AbroadListController {
  private static final String PAGE = "abroad/list.jte";
  private final Pages pages;
  private final AbroadListMaker maker;
  private final InternationalCases cases;
  private final Places places;

  AbroadListController(
      Pages pages, AbroadListMaker maker, InternationalCases cases, Places places) {
    this.pages = pages;
    this.maker = maker;
    this.cases = cases;
    this.places = places;
  }

  /**
   * The list.
   *
   * @param to a country that the form begins with
   */
  @GetMapping("/moves-abroad")
  @OpenTo(Hat.EMPLOYEE)
  View list(Viewer viewer, @RequestParam(defaultValue = "") String to) {
    return pages.page(PAGE, maker.of(viewer, to, List.of()));
  }

  @PostMapping("/moves-abroad")
  @OpenTo(Hat.EMPLOYEE)
  View begin(
      Viewer viewer,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String stay,
      @RequestParam(defaultValue = "") String from) {
    boolean region = places.regions().contains(to);
    Goal goal =
        new Goal(
            region ? to : "",
            region ? "" : to,
            Stay.of(stay).orElseThrow(NotYours::new),
            Typed.day(from));
    return switch (cases.begin(viewer, goal)) {
      case Outcome.Done<BorderCase>(BorderCase begun) ->
          pages.redirect("/moves-abroad/" + begun.id(), Toast.of("mobility.border.begun"));
      case Outcome.Refused<BorderCase>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.of(viewer, to, no));
    };
  }
}
