package org.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SearchJourney {
  private static final String ROLE = "Service desk senior, Leeds";
  private static final String PROJECT = "Service desk seen from inside";
  private static final String BOX = "What are you looking for";

  @Test
  void alexFindsNarrowsOrdersAndKeepsASearchByKeyboardAlone() {
    try (Journey j = Journey.of("Alex keeps a search, renames and removes it by keyboard", "L1")) {
      Page page = j.as("alex").open("/openings").at("Openings").hurries().page();
      page.getByLabel(BOX).focus();
      page.keyboard().type("service desk");
      found(page, ROLE, PROJECT);
      page.waitForURL(Pattern.compile(".*q=service.*"));
      tabTo(page, "kind");
      page.keyboard().press("p");
      found(page, PROJECT).not().containsText(ROLE);
      tabTo(page, "sort");
      page.keyboard().press("End");
      page.waitForURL(Pattern.compile(".*sort=title.*"));
      tabTo(page, "search-name");
      page.keyboard().type("Near the desk");
      page.keyboard().press("Enter");
      j.at("Openings").sees("Near the desk");
      button(page, "summary", "Rename the search Near the desk");
      page.keyboard().press("Tab");
      page.keyboard().press("ControlOrMeta+a");
      page.keyboard().type("Desk in Leeds");
      page.keyboard().press("Enter");
      j.at("Openings").sees("Desk in Leeds").seesNot("Near the desk");
      j.open("/openings").follow("Desk in Leeds").at("Openings");
      found(page, PROJECT).not().containsText(ROLE);
      assertThat(page.locator("#sort")).hasValue("title");
      button(page, "button", "Remove the search Desk in Leeds");
      j.at("Openings").seesNot("Desk in Leeds").done();
    }
  }

  @Test
  void alexDoesTheSameOnAPhone() {
    try (Journey j = Journey.of("Alex keeps a search on a phone", "L1")) {
      Page page = j.as("alex").open("/openings").at("Openings").hurries().onAPhone().page();
      j.fill(BOX, "service desk");
      found(page, ROLE, PROJECT);
      j.select("Kind", "Role");
      found(page, ROLE).not().containsText(PROJECT);
      j.select("Order", "By title").fill("Name of the search", "Desk").press("Save this search");
      j.at("Openings").onAPhone().sees("Desk").picture("openings-phone");
      page.locator("summary[aria-label='Rename the search Desk']").click();
      j.fill("New name of the search Desk", "Desk, Leeds").press("Rename").at("Openings");
      j.onAPhone().sees("Desk, Leeds");
      Assertions.assertEquals(
          0,
          page.evaluate("document.documentElement.scrollWidth - window.innerWidth"),
          "no sideways scrolling");
      List<Object> small = tooSmall(page);
      Assertions.assertEquals(List.of(), small, "targets of 40 px at least");
      j.press("Remove the search Desk, Leeds").at("Openings").seesNot("Desk, Leeds").done();
    }
  }

  /**
   * Whoever leaves the box by the Tab key is among the results: asked again, they would be gone.
   */
  @Test
  void leavingTheBoxAsksNothingNew() {
    try (Journey j = Journey.of("Alex leaves the search box by keyboard", "L1")) {
      Page page = j.as("alex").open("/openings").at("Openings").page();
      page.getByLabel(BOX).focus();
      page.keyboard().type("service desk");
      found(page, ROLE, PROJECT);
      j.settle();
      List<String> asked = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      tabTo(page, "kind");
      page.keyboard().press("p");
      found(page, PROJECT).not().containsText(ROLE);
      Assertions.assertEquals(
          1, asked.stream().filter(url -> url.contains("/openings?")).count(), asked.toString());
      j.done();
    }
  }

  @Test
  void anAnswerAboutCardsThatAreGoneIsDropped() {
    try (Journey j = Journey.of("Alex is faster than the fits of the cards", "L1")) {
      Page page = j.as("alex").page();
      Deque<Route> held = new ArrayDeque<>();
      page.route(Pattern.compile(".*/openings/fits.*"), held::add);
      j.open("/openings");
      page.waitForCondition(() -> !held.isEmpty());
      page.getByLabel(BOX).fill("service desk");
      found(page, ROLE, PROJECT).not().containsText("Product analytics");
      page.waitForCondition(() -> held.size() > 1);
      while (!held.isEmpty()) {
        Route next = held.pop();
        page.waitForResponse(next.request().url(), next::resume);
      }
      j.at("Openings").done();
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Object> tooSmall(Page page) {
    return (List<Object>)
        page.evaluate(
            """
            [...document.querySelectorAll('main .wm-filters input, main .wm-filters select,             main .wm-filters button, main .wm-iconbtn')].filter(e => e.offsetHeight < 40)
              .map(e => e.outerHTML.slice(0, 80))""");
  }

  private static LocatorAssertions found(Page page, String... titles) {
    var results = assertThat(page.locator("#results"));
    for (String title : titles) {
      results.containsText(title);
    }
    return results;
  }

  /** With the Tab key only, so that everything between can be left again. */
  private static void tabTo(Page page, String id) {
    for (int i = 0; i < 60; i++) {
      if (id.equals(page.evaluate("document.activeElement.id"))) {
        return;
      }
      page.keyboard().press("Tab");
    }
    Assertions.fail("Tab never reaches " + id);
  }

  private static void button(Page page, String tag, String label) {
    var found =
        tag.equals("button")
            ? page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
            : page.locator(tag + "[aria-label='" + label + "']");
    found.first().focus();
    page.keyboard().press("Enter");
  }
}
