package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class EndorsementJourney {
  private static final String OPENING = "Associate product manager, Trail App";
  private static final String SARAH = "Sarah Kimani";
  private static final String GOAL = "Every second tour is planned in the Trail App";

  @Test
  void jonasSpeaksForSarahAndDanaReadsItBesideTheEvidence() {
    try (Journey j = Journey.of("A manager speaks for somebody", "M4", "L6")) {
      String endorsement = jonasEndorses(j);
      sarahHidesItAndShowsItAgain(j, endorsement);
      danaReadsIt(j, endorsement);
      j.done();
    }
  }

  private static String jonasEndorses(Journey j) {
    j.as("jonas").member(SARAH);
    j.sees(GOAL).sees("Your endorsements").picture("endorsement-report");
    j.page().locator("#endorsed a.btn").click();
    j.at("Endorse " + SARAH).fill("Title of a role or an opening", "Trail App").press("Search");
    j.at("Endorse " + SARAH).follow(OPENING).at("Endorse " + SARAH).sees(OPENING);
    j.expectsRefusal().press("Endorse").sees("Say when they are ready").checked("nothing said");
    j.choose("Ready now").fill("User research", "Ran six talks with hikers, and listened.");
    j.fill("What they would add", "Knows what is cheap to build.").picture("endorsement-form");
    j.press("Endorse").at("Endorsement of " + SARAH).sees("Ran six talks");
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }

  private static void sarahHidesItAndShowsItAgain(Journey j, String endorsement) {
    j.as("sarah").follow("Endorsements").at("Endorsements").sees(OPENING);
    j.picture("endorsement-list").open(endorsement).at("Endorsed by Jonas Feld");
    j.press("Hide it").at("Endorsed by Jonas Feld").sees("Hidden by you");
    j.picture("endorsement-hidden").press("Show it again").at("Endorsed by Jonas Feld");
    j.seesNot("Hidden by you");
  }

  private static void danaReadsIt(Journey j, String endorsement) {
    j.as("dana").findsNothingAt(endorsement);
    j.open("/team/openings").at("Roles I’m filling");
    String address =
        j.page().locator("a[href^='/openings/']", containing(OPENING)).first().getAttribute("href");
    j.open("/team" + address + "/slate").at("to talk to first").sees("Endorsed by Jonas Feld");
    j.picture("endorsement-slate");
    j.page().locator(".wm-srow", containing(SARAH)).locator("a.btn").click();
    j.at("Application from " + SARAH).sees("Who speaks for " + SARAH).sees("Ran six talks");
    j.sees("changes neither the fit nor the rank").picture("endorsement-application");
  }

  @Test
  void helenaMayNameMeiOnceMeiSaidYesAndANoIsNobodysToSee() {
    try (Journey j = Journey.of("Somebody is asked whether they may be named", "M4")) {
      j.as("jonas").open("/openings?q=Product+owner").follow("Product owner, Shop returns");
      j.at("Product owner, Shop returns").follow("Look at your team");
      j.at("Your team for this opening").sees("Emeka Obi").picture("nomination-team");
      ask(j, "Emeka Obi", "You settle what comes first, every Monday.");
      ask(j, "Nadia Petrova", "You know what returns cost us.");
      j.as("emeka")
          .open("/endorsements")
          .at("Endorsements")
          .sees("Jonas Feld would like to name you");
      j.picture("nomination-question").press("No").at("Endorsements").sees("You said no");
      j.as("nadia")
          .open("/endorsements")
          .press("Yes, name me")
          .at("Endorsements")
          .sees("You said yes");
      j.as("jonas").open("/endorsements").at("Endorsements").sees("Agreed").sees("Asked");
      j.seesNot("said no").picture("nomination-asked");
      j.as("dana").open("/openings?q=Product+owner").follow("Product owner, Shop returns");
      j.at("Product owner, Shop returns").sees("Nadia Petrova").seesNot("Emeka Obi");
      j.picture("nomination-named").done();
    }
  }

  private static void ask(Journey j, String who, String why) {
    Locator row = j.page().locator("main section", containing(who)).first();
    row.locator("summary").click();
    row.locator("textarea").fill(why);
    row.locator("details button").click();
    j.at("Your team for this opening");
  }

  @Test
  void callumWritesAnObjectiveThatAlexsGoalServes() {
    try (Journey j = Journey.of("A leader writes what the company wants to reach", "L6")) {
      j.as("callum").follow("Company objectives").at("Company objectives").sees(GOAL);
      j.picture("objectives").follow("Write an objective").at("Write an objective");
      j.fill("What is to be reached", "A workshop in every shop").expectsRefusal();
      j.press("Save").sees("Name at least one role or skill").checked("needs nothing");
      j.choose("Department manager").fill("What for", "What is mended comes back to us.");
      j.picture("objective-form").press("Save").at("A workshop in every shop");
      j.sees("Department manager").sees("Who aims there").picture("objective");
      String edit = j.page().url().replaceFirst("^https?://[^/]+", "") + "/edit";
      j.as("alex").findsNothingAt(edit);
      j.done();
    }
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
