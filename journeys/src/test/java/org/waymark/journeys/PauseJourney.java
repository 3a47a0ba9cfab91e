package org.waymark.journeys;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PauseJourney {
  @Test
  void liesbethPausesIsToldSoWhenSheAppliesAndEndsIt() {
    try (Journey j = Journey.of("Liesbeth pauses and goes on", "L5")) {
      String until = LocalDate.now(java.time.ZoneId.systemDefault()).plusDays(40).toString();
      j.as("liesbeth").open("/availability").at("Can I be found?");
      j.fill("Until", until).press("Begin the pause").at("Can I be found?");
      j.sees("You are pausing until").picture("pausing");
      j.open("/openings?q=automation").at("Openings").sees("Not yet.");
      j.follow("Test automation lead").at("Test automation lead").sees("You are pausing until");
      j.follow("End the pause").at("Can I be found?").press("End the pause now");
      j.at("Can I be found?").seesNot("You are pausing until");
      j.open("/openings?q=automation").at("Openings").sees("You may apply.").done();
    }
  }
}
