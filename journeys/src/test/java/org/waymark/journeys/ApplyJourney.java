package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class ApplyJourney {
  private static final String OPENING = "Test automation lead, Platform";

  @Test
  void liesbethAppliesAndTakesItBack() {
    try (Journey j = Journey.of("Liesbeth applies, her manager learns nothing, she withdraws", "X6")) {
      j.as("liesbeth").open("/openings?q=test+automation").follow(OPENING).at(OPENING);
      j.sees("Who will know, and when").follow("Apply").at("Apply").sees("What is sent");
      j.picture("apply");
      j.fill("What you would like to say", "I automated the route tests of the whole team.");
      j.press("Send").sees("Henk Smit has it").checked("sent");
      j.picture("application");
      j.as("jonas").follow("Team home").seesNot("applied").follow("Liesbeth Bos").at("Liesbeth Bos");
      j.seesNot("applied");
      j.as("liesbeth").open("/applications").at("My applications").follow(OPENING);
      j.press("Withdraw").checked("asking once more");
      j.page().locator("dialog[open] form button").first().click();
      j.sees("Taken back");
      j.done();
    }
  }
}
