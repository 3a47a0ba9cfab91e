package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Scenario 3: a senior specialist wants to work in another region. */
class CrossBorderJourney {
  private static final String OPENING = "Regional brand lead, Asia-Pacific";
  private static final String TO_SINGAPORE = "Mark Jansen to Singapore";
  private static final String MOVE = "Mark Jansen: " + OPENING;
  private static final int LONGEST_WAIT = 140;

  /** How often somebody looks whether it is there. */
  private static final int LOOKS_EVERY = 4;

  @Test
  void markGoesToSingaporeFromTheFirstIdeaToDayNinety() {
    try (Journey j = Journey.overDays("Mark moves to Singapore", "M9", "L10", "M6")) {
      leadTimeStandsOnTheOpening(j);
      String own = markThinksOfIt(j);
      nobodyKnowsYet(j, own);
      markAsksHr(j);
      ingridLooksIntoIt(j, own);
      camilleStandsBehindIt(j, own);
      markPrepares(j, own);
      weiLingMakesAnOffer(j);
      String move = markAccepts(j);
      everybodyAgrees(j, move);
      tasksHoldTheStart(j, own, move);
      theDayIsFixed(j, move);
      ninetyDaysLater(j, own, move);
      j.done();
    }
  }

  private static void leadTimeStandsOnTheOpening(Journey j) {
    j.as("mark").open("/openings?q=brand+lead").follow(OPENING).at(OPENING).settle();
    j.sees("12 to 20 weeks").sees("Have counsel check it");
    j.picture("abroad-opening", "In another country");
    j.follow("Read the pack for Singapore").at("Country pack Singapore").sees("Employment Pass");
  }

  private static String markThinksOfIt(Journey j) {
    j.open("/moves-abroad").at("Moves abroad").select("Where to", "Asia-Pacific").press("Begin");
    j.at("Your move to Asia-Pacific");
    j.fill(
        "Why, and what you hope to learn", "To learn how a brand is built where nobody knows it.");
    j.expectsRefusal().press("Ask HR").sees("Write what you did so far").checked("refused");
    j.fill("What you did so far", "Two launches in the north, and the campaign for the shops.");
    return j.page().url().replaceFirst("^https?://[^/]+(/moves-abroad/[^/]+).*", "$1");
  }

  /** Neither his manager nor HR finds it while he writes. */
  private static void nobodyKnowsYet(Journey j, String own) {
    for (String who : List.of("helena", "ingrid", "camille")) {
      j.as(who).findsNothingAt(own);
    }
    j.as("mark").open(own);
    j.fill("What you did so far", "Two launches in the north, and the campaign for the shops.");
  }

  private static void markAsksHr(Journey j) {
    answer(j, "permit", "yes");
    answer(j, "other_ties", "no");
    answer(j, "licence", "no");
    answer(j, "family", "yes");
    j.press("Ask HR").sees("HR consultation");
    j.settle().sees(OPENING).checked("asked");
  }

  private static void answer(Journey j, String question, String answer) {
    j.page().locator("input[name=q_" + question + "][value=" + answer + "]").check();
  }

  private static void ingridLooksIntoIt(Journey j, String own) {
    j.as("ingrid").open("/moves-abroad").at("Moves abroad");
    j.follow("Mark Jansen to Asia-Pacific").at("Mark Jansen to Asia-Pacific");
    j.sees("Two launches in the north").seesNot("Does family come along?");
    j.select("Country", "Singapore");
    j.fill("What you found", "Wei Ling looks for a regional brand lead. A pass takes ten weeks.");
    j.fill("What the company has of it", "Three new cities, led by somebody who knows our brand.");
    j.fill("What it costs", "Removal, a month of housing, school for one child.");
    answer(j, "signs", "no");
    answer(j, "export", "no");
    answer(j, "home_paid", "no");
    j.press("Show it to leaders").sees("Leadership alignment");
    j.checked("presented");
    j.as("helena").findsNothingAt(own);
  }

  private static void camilleStandsBehindIt(Journey j, String own) {
    j.as("camille").open("/moves-abroad").at("Moves abroad");
    j.follow("Mark Jansen, Singapore").at(TO_SINGAPORE);
    j.sees("To learn how a brand is built").sees("Removal, a month").sees("12 to 20 weeks");
    j.seesNot("Is a permit needed").picture("abroad-leader");
    j.press("Send your answer").at("Moves abroad");
    j.findsNothingAt(own);
  }

  private static void markPrepares(Journey j, String own) {
    j.as("mark").open(own).at("Your move to Singapore").sees("Employment Pass");
    j.sees("International school").sees("To read before you go");
    j.picture("abroad-tasks", "What has to be done");
    j.page()
        .locator("tr")
        .filter(new Locator.FilterOptions().setHasText("Working across cultures"))
        .getByRole(AriaRole.BUTTON)
        .click();
    j.at("Your move to Singapore").sees("done");
    j.onAPhone().open(own).at("Your move to Singapore");
    j.as("ingrid").open(own).at(TO_SINGAPORE).sees("Employment Pass");
    j.seesNot("International school").checked("family is not for HR");
  }

  private static void weiLingMakesAnOffer(Journey j) {
    j.as("mark").open("/applications").at("My applications").follow(OPENING);
    j.at(OPENING);
    String application = path(j);
    j.as("weiling").open(application).at("Mark Jansen").press("Make an offer").confirm();
    j.sees("Offer").checked("offered");
    j.as("mark").open(application).at(OPENING).press("Accept").confirm();
    j.sees("Accepted").checked("accepted");
  }

  private static String markAccepts(Journey j) {
    until(j, "mark", "/moves", OPENING);
    j.follow(OPENING).at("Your move to " + OPENING).sees("Across the border");
    return path(j);
  }

  private static void everybodyAgrees(Journey j, String move) {
    agrees(j, "helena", move);
    agrees(j, "weiling", move);
    agrees(j, "ingrid", move);
    agrees(j, "arjun", move);
    agrees(j, "rosa", move);
    agrees(j, "pieter", move);
    agrees(j, "sofia", move);
    agrees(j, "camille", move);
    j.as("ingrid").open(move).at(MOVE).sees("Agreed, no day yet").checked("all agreed");
  }

  /** Everything that waits for them. */
  private static void agrees(Journey j, String who, String move) {
    j.as(who);
    for (int step = 0; step < 3; step++) {
      j.open(move);
      Locator send = j.page().locator("button:has-text('Send your answer')");
      if (send.count() == 0) {
        return;
      }
      send.first().click();
    }
  }

  private static void tasksHoldTheStart(Journey j, String own, String move) {
    j.as("ingrid").open(move).at(MOVE);
    j.expectsRefusal().press("Fix the day").sees("hold up the start");
    j.open(own).at(TO_SINGAPORE);
    Locator holding =
        j.page()
            .locator("tr")
            .filter(new Locator.FilterOptions().setHasText("Start date"))
            .getByRole(AriaRole.BUTTON);
    for (int left = holding.count(); left > 0; left--) {
      holding.first().click();
      j.at(TO_SINGAPORE);
    }
    Assertions.assertEquals(0, holding.count(), "tasks that hold up the start");
  }

  private static void theDayIsFixed(Journey j, String move) {
    j.as("weiling").open(move).at(MOVE).press("Fix the day").sees("Day is fixed");
    j.checked("day fixed");
    until(j, "mark", move, "Moved");
  }

  private static void ninetyDaysLater(Journey j, String own, String move) {
    for (int day : new int[] {7, 30, 60, 90}) {
      until(j, "mark", "/moves", "How does it go?");
      j.follow("How does it go?").at("How does it go in your new role?");
      j.sees(day + " days after the move");
      j.page().locator("input[name=how][value='4']").check();
      j.page().locator("input[name=support][value='5']").check();
      if (day == 7) {
        j.picture("check-in");
      }
      if (day == 90) {
        j.fill("Anything else?", "Osaka opens in May. My daughter speaks more Mandarin than I do.");
      }
      j.press("Send").sees("Thank you").checked("after " + day + " days");
    }
    j.as("ingrid").open(move).at(MOVE).sees("Osaka opens in May");
    j.picture("abroad-check-ins", "How it goes");
    j.open(own).at(TO_SINGAPORE).sees("Support").checked("supported");
  }

  /** Days go by until it stands there. */
  private static void until(Journey j, String who, String path, String words) {
    j.as(who);
    for (int day = 0; day < LONGEST_WAIT; day += LOOKS_EVERY) {
      j.open(path).settle();
      if (j.page().locator("main").innerText().contains(words)) {
        return;
      }
      j.daysGoBy(LOOKS_EVERY);
    }
    throw new AssertionError("“" + words + "” never stood at " + path);
  }

  private static String path(Journey j) {
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }
}
