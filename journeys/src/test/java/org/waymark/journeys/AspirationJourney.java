package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class AspirationJourney {
  private static final String WISH = "Store operations manager";
  private static final String SECRET = "I would leave the team for a place in Bergen.";

  @Test
  void theoSharesWithJonasAndJonasSeesExactlyThat() {
    try (Journey j =
        Journey.of("Theo says what she wants and shares it with Jonas alone", "L5", "X6")) {
      j.as("theo").follow("What I want next").at("What I want next");
      j.fill("Find a role", "operations")
          .choose(WISH)
          .choose("Product")
          .choose("A step up")
          .choose("Perhaps");
      j.fill("Within how many months", "24").press("Save for me").at("What I want next");
      j.fill("Private note", SECRET).press("Save the note").picture("aspirations");
      j.as("jonas").member("Theo Wilms");
      j.sees("Not shared, and that is fine").seesNot(WISH).seesNot(SECRET);
      j.as("theo").open("/aspirations").choose("Jonas Feld, my manager");
      j.page().locator("form[action='/shares/aspirations'] button").first().click();
      j.sees("Jonas Feld").checked("shared");
      j.as("jonas").follow("Team home").at("Your team").sees(WISH);
      j.member("Theo Wilms").sees("Shared with you").sees(WISH);
      j.sees("Within 24 months").seesNot(SECRET).picture("team-person-shared");
      String theo = j.page().url().replaceAll(".*/team/", "");
      j.as("saskia").findsNothingAt("/team/" + theo);
      j.as("ben").findsNothingAt("/people/" + theo + "/skills");
      j.as("theo").open("/visibility").at("Who can see me").sees("Jonas Feld");
      j.picture("visibility");
      j.done();
    }
  }
}
