package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class SupplyJourney {
  @Test
  void tomaszFindsWhereSkillsAreShort() {
    try (Journey j =
        Journey.of("Tomasz finds where skills are short and what would close it", "L1")) {
      j.as("tomasz").open("/supply").at("Where skills are short").picture("supply-groups");
      j.done();
    }
  }

  @Test
  void supplyDoesNotExistForOthers() {
    try (Journey j = Journey.of("Nobody else sees supply and demand", "L1")) {
      j.as("sarah").findsNothingAt("/supply");
      j.as("jonas").findsNothingAt("/supply");
      j.done();
    }
  }
}
