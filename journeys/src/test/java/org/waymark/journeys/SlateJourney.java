package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class SlateJourney {
  private static final String APPLIED_FOR = "Associate product manager, Trail App";
  private static final String NOT_APPLIED_FOR = "Product owner, Shop returns";

  @Test
  void danaSeesWhoFitsAndWhy() {
    try (Journey j = Journey.of("Dana sees colleagues for her opening, with reasons", "L8", "X3")) {
      j.as("dana").follow("Roles I’m filling").at("Roles I’m filling").sees(APPLIED_FOR);
      j.picture("filling");
      slate(j, APPLIED_FOR).sees("Sarah Kimani").picture("slate");
      j.done();
    }
  }

  @Test
  void whoeverCannotBeFoundIsNotOnASlate() {
    try (Journey j = Journey.of("Sarah decides whether she may be found", "L8", "X6")) {
      j.as("sarah").open("/availability").at("Can I be found?").picture("availability");
      found(j, "no");
      j.as("dana").open("/team/openings");
      slate(j, NOT_APPLIED_FOR).seesNot("Sarah Kimani");
      j.as("sarah").open("/availability");
      found(j, "yes");
      j.as("dana").open("/team/openings");
      slate(j, NOT_APPLIED_FOR).sees("Sarah Kimani");
      j.done();
    }
  }

  private static void found(Journey j, String answer) {
    j.page().locator("input[name=discoverable][value=" + answer + "]").check();
    j.page().locator("form[action='/availability'] button").last().click();
    j.settle();
  }

  private static Journey slate(Journey j, String opening) {
    j.settle();
    String address =
        j.page()
            .locator("a[href^='/openings/']")
            .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(opening))
            .first()
            .getAttribute("href");
    return j.open("/team" + address + "/slate").at("to talk to first").sees(opening);
  }
}
