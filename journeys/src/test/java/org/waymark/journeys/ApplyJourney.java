package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApplyJourney {
  private static final String OPENING = "Test automation lead, Platform";

  @Test
  void liesbethAppliesAndTakesItBack() {
    try (Journey j =
        Journey.of("Liesbeth applies, her manager learns nothing, she withdraws", "X6")) {
      List<String> before = whatJonasSees(j);
      j.as("liesbeth").open("/openings?q=test+automation").follow(OPENING).at(OPENING);
      j.sees("Who will know, and when").follow("Apply").at("Apply").sees("What is sent");
      j.picture("apply");
      j.fill("What you would like to say", "I automated the route tests of the whole team.");
      j.press("Send").sees("Henk Smit has it").checked("sent");
      j.picture("application");
      assertThat(whatJonasSees(j)).as("what her manager sees").isEqualTo(before);
      j.as("liesbeth").open("/applications").at("My applications").follow(OPENING);
      j.press("Withdraw").checked("asking once more");
      j.confirm().sees("It was withdrawn");
      j.done();
    }
  }

  /** The team and one person in it, word for word. */
  private static List<String> whatJonasSees(Journey j) {
    j.as("jonas").follow("Team home").at("Your team").settle();
    String team = j.page().locator("main").innerText();
    j.member("Liesbeth Bos").settle();
    return List.of(team, j.page().locator("main").innerText());
  }
}
