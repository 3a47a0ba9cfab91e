package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class AspirationJourney {
  private static final String WISH = "Product manager";
  private static final String SECRET = "I would leave the team for a place in Bergen.";

  @Test
  void sarahSharesWithJonasAndJonasSeesExactlyThat() {
    try (Journey j =
        Journey.of("Sarah says what she wants and shares it with Jonas alone", "L5", "X6")) {
      j.as("sarah").follow("What I want next").at("What I want next");
      j.page().getByLabel("Roles").first().selectOption(option(WISH));
      j.choose("Product").choose("A step up").choose("Perhaps");
      j.fill("Within how many months", "24").press("Save for me").at("What I want next");
      j.fill("Private note", SECRET).press("Save the note").picture("aspirations");
      j.as("jonas").follow("Team home").follow("Sarah Kimani").at("Sarah Kimani");
      j.sees("Not shared, and that is fine").seesNot(WISH).seesNot(SECRET);
      j.as("sarah").open("/aspirations").choose("Jonas Feld, my manager");
      j.page().locator("form[action='/shares/aspirations'] button").first().click();
      j.sees("Jonas Feld").checked("shared");
      j.as("jonas").follow("Team home").at("Your team").sees(WISH);
      j.follow("Sarah Kimani").at("Sarah Kimani").sees("Shared with you").sees(WISH);
      j.sees("Within 24 months").seesNot(SECRET).picture("team-person-shared");
      String sarah = j.page().url().replaceAll(".*/team/", "");
      j.as("saskia").findsNothingAt("/team/" + sarah);
      j.as("ben").findsNothingAt("/people/" + sarah + "/skills");
      j.as("sarah").open("/visibility").at("Who can see me").sees("Jonas Feld");
      j.picture("visibility");
      j.done();
    }
  }

  private static com.microsoft.playwright.options.SelectOption option(String label) {
    return new com.microsoft.playwright.options.SelectOption().setLabel(label);
  }
}
