package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class ExploreJourney {
  private static final String OPENING = "Product owner, Shop returns";

  @Test
  void sarahUnderstandsHerFitAndQuestionsALevel() {
    try (Journey j =
        Journey.of("Sarah finds an opening, sees why it fits and questions a level", "L2", "X3")) {
      j.as("sarah").follow("Openings").at("Openings").picture("openings");
      j.fill("What are you looking for", "product owner").sees("One opening");
      j.follow(OPENING).at(OPENING).sees("My fit").sees("The points add up to");
      j.sees("You have it").sees("Partly, or close to it").sees("What would change it");
      j.picture("opening");
      j.follow("Question a level");
      j.open("/skills").at("My skills").picture("skills");
      j.follow("Data analysis").at("Data analysis").sees("Question a level");
      j.page().getByLabel("Which level would be right").selectOption("5");
      j.fill("What looks wrong", "I lead the weekly figures for the whole division now.");
      j.press("Ask").checked("asked").sees("Jonas Feld");
      j.picture("skill");
      j.as("jonas").at("Good").sees("Sarah Kimani questions the level of Data analysis");
      j.follow("Sarah Kimani questions the level of Data analysis").checked("the question");
      j.picture("dispute");
      j.done();
    }
  }
}
