package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class TeamJourney {
  @Test
  void jonasPreparesForATalk() {
    try (Journey j = Journey.of("Jonas looks at his team and at one person", "M3")) {
      j.as("jonas").follow("Team home").at("Your team").sees("Sarah Kimani").picture("team");
      j.member("Sarah Kimani").at("Sarah Kimani").sees("Skills and what the role asks");
      j.picture("team-person");
      j.done();
    }
  }
}
