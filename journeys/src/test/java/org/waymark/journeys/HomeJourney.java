package org.waymark.journeys;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeJourney {
  @ParameterizedTest
  @CsvSource({
    "sarah, Your applications",
    "jonas, Your team",
    "ingrid, Openings in your units",
    "tomasz, Where skills are short",
    "amara, Where skills are short",
    "ben, Keep it running",
    "dagny, Oversight",
    "katrin, Oversight"
  })
  void eachHatFindsWhatNeedsAttention(String who, String box) {
    try (Journey j = Journey.of("Home of " + who)) {
      j.as(who).at("Good").sees(box).picture("home-" + who);
      j.done();
    }
  }
}
