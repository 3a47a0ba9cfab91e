package org.waymark.journeys;

import java.io.IOException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImportJourney {
  private static final String NEWCOMER = "Nora Lindqvist";

  @Test
  @Order(1)
  void benImportsAFileWithErrors() throws IOException {
    try (Journey j = Journey.of("Ben imports a people file with errors: preview, then apply")) {
      j.as("ben").follow("Imports").at("Imports").picture("imports");
      j.select("What is in the files", "People");
      j.upload("Choose files", SamplePeople.newcomer("99800", "Nora", "Lindqvist"));
      j.press("Read and preview").at("Nothing has changed yet").sees("424242");
      j.picture("import-preview");
      j.press("Apply one change").checked("asking once more").confirm();
      j.seesNot("Nothing has changed yet").sees("1").checked("applied").picture("import-applied");
      j.done();
    }
  }

  @Test
  @Order(2)
  void aNewcomerWithNothingButARoleGetsUsefulMatches() {
    try (Journey j =
        Journey.of("A new person with nothing but a role gets proposals and matches", "X10")) {
      j.asNamed(NEWCOMER).at("Good").sees("Tell Waymark what you can do").picture("home-newcomer");
      j.follow("Look at the suggestions").at("Proposals for you").picture("proposals");
      for (int i = 0; i < 4; i++) {
        j.press("On my own").settle();
      }
      j.open("/").at("Good").sees("Openings that suit you").picture("home-newcomer-after");
      j.page().locator("#suiting a[href^='/openings/']").first().click();
      j.sees("My fit").checked("the first opening that suits");
      j.done();
    }
  }
}
