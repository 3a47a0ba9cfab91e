package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From a career talk to an offer, each step reached from the one before. */
class ProductManagerJourney {
  private static final String OPENING = "Associate product manager, Tour planning";
  private static final String LIKE = "Associate product manager, Trail App";
  private static final String SARAH = "Sarah Kimani";
  private static final String ACTION = "Three interviews in three weeks";

  @Test
  void aDeveloperBecomesAProductManager() {
    try (Journey j =
        Journey.overDays("A developer becomes a product manager", "M2", "M4", "M5", "M7", "L6")) {
      theyTalk(j);
      jonasSaysWhatHeSees(j);
      sarahGoesOnWithHerPlan(j);
      danaOpensAnotherSeat(j);
      jonasSpeaksForHer(j);
      sarahAppliesFromHerWay(j);
      danaDecides(j);
      sarahAccepts(j);
      j.done();
    }
  }

  private static void theyTalk(Journey j) {
    j.as("jonas").member(SARAH).settle().picture("way-manager");
    onward(j, "/conversations/").at("Conversation with " + SARAH).sees("Is product a real option");
    j.press("We are talking now").at("Conversation with " + SARAH);
    j.fill("What will be done", "Sit in on the planning of the next release");
    j.press("Add an agreement").sees("Sit in on the planning").picture("way-talk");
    j.press("Finish and send the summary").confirm().sees("Held").checked("held");
  }

  private static void jonasSaysWhatHeSees(Journey j) {
    j.settle();
    onward(j, "/feedback/").at("Feedback for " + SARAH).sees("Where do you see me");
    j.select("Level: User research", "Level 3: on their own");
    j.fill("What you saw: User research", "Six talks with hikers, and she listened.");
    j.picture("way-feedback").press("Send my feedback").at("Feedback for " + SARAH);
  }

  private static void sarahGoesOnWithHerPlan(Journey j) {
    j.as("sarah").settle().follow("My way").at("My way");
    j.sees("Jonas Feld gave feedback towards Product manager").sees("What comes next");
    j.picture("way-begun");
    onward(j, "/plans/").at("Product manager").sees("Sit in on the planning").picture("way-plan");
    done(j, ACTION);
    j.at("Done")
        .fill("Where it can be seen", "The notes of the three interviews")
        .picture("way-done");
    j.page().locator("#done button").click();
    j.at("Product manager").follow("My way so far").at("My way").sees("Done: " + ACTION);
  }

  private static void danaOpensAnotherSeat(Journey j) {
    j.as("dana").follow("Roles I’m filling").at("Roles I’m filling").follow(LIKE).at(LIKE);
    j.settle().press("Copy").at("Edit: " + LIKE).fill("Title", OPENING);
    j.press("Save").checked("kept").press("Publish").confirm().at(OPENING).sees("Applications");
  }

  private static void jonasSpeaksForHer(Journey j) {
    j.as("jonas").member(SARAH).settle();
    j.page().locator("#endorsed a.btn").click();
    j.at("Endorse " + SARAH).fill("Title of a role or an opening", "Tour planning").press("Search");
    j.at("Endorse " + SARAH).follow(OPENING).at("Endorse " + SARAH).choose("Ready now");
    j.fill("User research", "Ran six talks with hikers, and listened.");
    j.fill("What they would add", "Knows what is cheap to build.").picture("way-endorse");
    j.press("Endorse").at("Endorsement of " + SARAH).settle().sees("What comes next");
  }

  private static void sarahAppliesFromHerWay(Journey j) {
    j.as("sarah").at("Good").settle().picture("way-home");
    j.follow("Jonas Feld endorsed you: " + OPENING).at("Endorsed by Jonas Feld");
    j.picture("way-endorsed").follow("What it is for").at(OPENING).settle().sees("You may apply");
    j.follow("Apply").at("Apply").sees("What is sent").picture("way-apply");
    j.fill("What you would like to say", "I would like to decide with hikers what comes next.");
    j.press("Send").sees("Dana Whitlock has it").checked("sent").follow("My way").at("My way");
    j.sees("Applied for " + OPENING).sees("The application for " + OPENING + " is on its way");
  }

  private static void danaDecides(Journey j) {
    j.as("dana").follow("Roles I’m filling").at("Roles I’m filling").settle();
    j.page()
        .locator(".wm-box", ProposedRole.containing(OPENING))
        .first()
        .getByText("Look at the slate")
        .click();
    j.at("to talk to first").sees("Endorsed by Jonas Feld").picture("way-slate");
    j.page().locator(".wm-srow", ProposedRole.containing(SARAH)).locator("a.btn").first().click();
    j.at("Application from " + SARAH)
        .sees("Who speaks for " + SARAH)
        .picture("way-decider", "Who speaks for " + SARAH);
    j.follow("Plan a talk").at("Talk with " + SARAH);
    j.page().getByLabel("Time 1").fill(ProposedRole.tomorrow() + "T10:00");
    j.fill("Where, or a link", "The room by the window").press("Send");
    j.press("Make an offer").confirm().sees("has your offer").checked("offer");
  }

  private static void sarahAccepts(Journey j) {
    j.as("sarah").follow("My way").at("My way").sees("There is an offer: " + OPENING);
    j.follow("There is an offer: " + OPENING)
        .at(OPENING)
        .press("Accept")
        .confirm()
        .sees("the move begins");
    j.follow("My way")
        .at("My way")
        .sees("Accepted: " + OPENING)
        .picture("way-whole", "What comes next");
    j.as("jonas").member(SARAH).settle().follow("The way of " + SARAH).at("The way of " + SARAH);
    j.sees("Accepted: " + OPENING).picture("way-whole-jonas", "What comes next");
  }

  static void done(Journey j, String action) {
    Locator line = j.page().locator("#actions ol > li", ProposedRole.containing(action)).first();
    line.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Done")).first().click();
  }

  /** By what the page says comes next. */
  static Journey onward(Journey j, String address) {
    j.page()
        .locator("#way a[href^='" + address + "'], .wm-way a[href^='" + address + "']")
        .last()
        .click();
    return j;
  }
}
