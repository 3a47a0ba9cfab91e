package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sarah’s plan goes on since weeks; Theo begins one. */
class PlanJourney {
  @Test
  void sarahGoesOnWithHerPlanAndSeesHerWay() {
    try (Journey j = Journey.of("Sarah goes on with her plan", "M5", "M7")) {
      j.as("sarah").follow("Development plans").at("Development plans").sees("Product manager");
      j.picture("plans");
      j.page().locator("main a.wm-plainlink").first().click();
      j.at("Product manager").sees("Readiness").sees("Three interviews in three weeks");
      j.sees("The figures for the parks authority").picture("plan");
      byKeyboard(j);
      done(j);
      j.follow("My way so far").at("My way").sees("Development plan begun: Product manager");
      j.sees("is on its way").picture("thread");
      j.onAPhone().picture("thread-phone").checked("my way on a phone");
      j.done();
    }
  }

  /** The second line goes first with one key. */
  private static void byKeyboard(Journey j) {
    List<String> before = titles(j);
    j.page().locator("button[id^=up-]").nth(1).press("Enter");
    j.settle();
    List<String> after = titles(j);
    Assertions.assertEquals(before.get(1), after.get(0));
    Assertions.assertEquals(before.get(0), after.get(1));
    j.page().locator("button[id^=down-]").first().press("Enter");
    j.settle();
    Assertions.assertEquals(before, titles(j));
    j.checked("ordered");
  }

  private static List<String> titles(Journey j) {
    return j.page().locator("#actions ol > li b[data-written]").allInnerTexts();
  }

  private static void done(Journey j) {
    Locator line =
        j.page()
            .locator("#actions ol > li")
            .filter(new Locator.FilterOptions().setHasText("Three interviews"));
    line.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Done")).first().click();
    j.at("Done").sees("Bring it as evidence").picture("plan-done");
    j.page().locator("#done button").click();
    j.at("Product manager").sees("Readiness");
    Assertions.assertFalse(titles(j).contains("Three interviews in three weeks"));
  }

  @Test
  void theoMakesAPlanOnAPhone() {
    try (Journey j = Journey.of("Theo makes a plan on a phone", "M5", "L7")) {
      j.as("theo").onAPhone().open("/plans/new").at("New plan");
      j.onAPhone();
      Locator role =
          j.page().getByLabel("Which role", new Page.GetByLabelOptions().setExact(true)).first();
      role.fill("Senior dev");
      j.page().locator("#goal-role-list [role=option]").first().click();
      j.press("Begin the plan").sees("Proposed for the gap").picture("plan-phone");
      j.onAPhone().press("Take over what is ticked").sees("What is missing");
      Assertions.assertTrue(j.page().locator("#actions ol > li").count() > 0, "taken over");
      j.onAPhone().checked("a plan on a phone").done();
    }
  }

  @Test
  void jonasCommentsAndHisOwnManagerFindsNothing() {
    try (Journey j = Journey.of("Jonas comments on a plan that was shown to him", "M5", "X6")) {
      j.as("jonas").follow("Team home").at("Your team");
      j.page().locator("table.wm-team th a").filter(sarah()).first().click();
      j.at("Sarah Kimani");
      j.page().locator("#plan-part a").first().click();
      j.at("Product manager").sees("Development plan of Sarah Kimani").seesNot("Proposed for the");
      String plan = j.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
      j.fill("Write a comment", "I keep the figures meeting free for you.").press("Send");
      j.sees("I keep the figures meeting free for you.").checked("commented");
      j.follow("The way so far").at("The way of Sarah Kimani").seesNot("Applied for");
      j.picture("thread-jonas").onAPhone().picture("thread-jonas-phone").checked("her way");
      j.as("saskia").findsNothingAt(plan);
      j.as("ingrid").findsNothingAt(plan);
      j.done();
    }
  }

  private static Locator.FilterOptions sarah() {
    return new Locator.FilterOptions().setHasText("Sarah Kimani");
  }

  @Test
  void tomaszWritesATemplate() {
    try (Journey j = Journey.of("Tomasz writes a template of a plan", "L3", "M5")) {
      j.as("tomasz").follow("Plan templates").at("Plan templates");
      j.sees("First months towards leading a team").picture("plan-templates");
      j.follow("First months towards leading a team")
          .at("Change a template")
          .picture("plan-template");
      j.open("/learning").at("Learning catalogue").picture("learning");
      j.done();
    }
  }
}
