package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** A role that is not there yet, from the proposal of Grace to the offer to Alex. */
final class ProposedRole {
  static final String ROLE = "Customer service team leader";
  static final String ALEX = "Alex Duarte";

  private ProposedRole() {}

  static String graceProposes(Journey j) {
    j.as("grace").follow("Roles I’m filling").at("Roles I’m filling").follow("Propose a role");
    return writes(j);
  }

  /** From the empty form on. */
  static String writes(Journey j) {
    j.at("Propose a role").fill("Title of the role", ROLE);
    j.select("Job family", "Customer service").fill("Level", "3");
    j.fill(
        "What it is for",
        "Leads the five who advise on the floor, takes the difficult cases, and teaches how.");
    j.fill("Business case", "Complaints that end well bring seven in ten customers back.");
    j.select("Where the money comes from", "Reallocated");
    j.select("How much a year", "up to 50,000 a year").choose(ALEX + ", Sales associate");
    j.picture("role-proposal-new").press("Go on to what it asks for");
    j.at("What " + ROLE + " asks for").hurries();
    asks(j, "Complaint handling", 3, true);
    asks(j, "Customer conversation", 3, true);
    asks(j, "Customer conflict handling", 3, false);
    asks(j, "Coaching others", 2, false);
    j.checked("four skills").press("Save these requirements").at(ROLE);
    j.sees("Roles that could be it").sees(ALEX);
    j.choose("I looked at them: none is what we need.").picture("role-proposal-send");
    j.press("Send to HR").sees("With HR").sees("It is on Ingrid Solheim").checked("sent");
    return path(j);
  }

  private static void asks(Journey j, String skill, int level, boolean required) {
    j.fill("Add a skill", skill).page().keyboard().press("Enter");
    j.page().locator("#hits li", containing(skill)).first().locator("button").click();
    Locator row = j.page().locator("tbody tr", containing(skill)).first();
    row.locator("select").selectOption(String.valueOf(level));
    row.locator("input[type=checkbox]").setChecked(required);
  }

  static void ingridShapes(Journey j) {
    j.as("ingrid").at("Good").follow("The proposed role “" + ROLE + "”").at(ROLE).sees(ALEX);
    j.expectsRefusal().choose("Ask the proposer").press("Send the answer").sees("Give a reason");
    j.checked("no reason").follow("Change").at("Change the proposal").fill("Level", "4");
    j.press("Save").at(ROLE).sees("Level 4").choose("Pass it on to leadership");
    j.picture("role-proposal-hr").press("Send the answer").sees("With leadership");
    j.checked("passed on");
  }

  static void callumApproves(Journey j) {
    j.as("callum").at("Good").follow("The proposed role “" + ROLE + "”");
    j.at(ROLE).seesNot(ALEX).choose("Approve: a role and the draft of an opening");
    j.picture("role-proposal-leader").press("Send the decision").sees("Approved");
    j.checked("approved");
  }

  static void gracePublishes(Journey j) {
    j.as("grace").at("Good").follow("Your proposal " + ROLE + " is approved").at(ROLE);
    j.sees("What became of it").seesNot(ALEX).picture("role-proposal-made");
    j.follow("Its opening").at(ROLE).press("Publish").confirm().at(ROLE).sees("Applications");
  }

  /** From the page of the opening on. */
  static void alexApplies(Journey j) {
    j.at(ROLE).settle().sees("You may apply").picture("role-proposal-opening");
    j.follow("Apply").at("Apply");
    j.fill("What you would like to say", "Difficult returns on Saturdays land with me already.");
    j.press("Send").checked("sent");
  }

  /** Grace leads Alex, so that HR decides. */
  static void ingridOffers(Journey j) {
    j.as("grace").follow("Roles I’m filling").at("Roles I’m filling");
    j.page().locator(".wm-box", containing(ROLE)).first().getByText("Applications").click();
    j.at("Applications").follow(ALEX).at("Application from " + ALEX).seesNot("Make an offer");
    j.as("ingrid").at("Good").follow(ALEX + " applied for " + ROLE);
    j.at("Application from " + ALEX).follow("Plan a talk").at("Talk with " + ALEX);
    j.page().getByLabel("Time 1").fill(tomorrow() + "T10:00");
    j.choose("Grace Adeyemi, Department manager");
    j.fill("Where, or a link", "The room behind the service desk").press("Send");
    j.press("Make an offer").confirm().sees("has your offer").checked("offer");
  }

  static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  static String path(Journey j) {
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }

  static LocalDate tomorrow() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault())).plusDays(1);
  }
}
