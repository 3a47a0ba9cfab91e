package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class RoleMapJourney {
  @Test
  void markSeesWhereHeCouldGoThoughFewWentThereBefore() {
    try (Journey j = Journey.of("Mark looks where he could go", "L2", "L7")) {
      j.as("mark").open("/roles").at("Where you could go from here").sees("Role map");
      j.sees("Dashed: near to your skills").picture("roles");
      j.page().locator("#table summary").click();
      j.sees("Fewer than five").follow("Campaign manager").checked("a role").done();
    }
  }
}
