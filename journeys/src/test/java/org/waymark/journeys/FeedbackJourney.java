package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class FeedbackJourney {
  private static final String SENTENCE = "She sat with four customers and let them talk.";

  @Test
  void sarahAsksAminaAndJonasRatesWhatHeSaw() {
    try (Journey j =
        Journey.of("Sarah asks how far she is, and her manager rates what he saw", "M7", "M2")) {
      j.as("sarah").follow("Feedback").at("Feedback").sees("Ruth Falk on you").picture("feedback");
      j.follow("Ask for feedback").at("Ask for feedback");
      j.select("Towards which role?", "Product manager").fill("Find a colleague", "Amina Far");
      j.hurries().press("Add").press("Add Amina Farouk").sees("Amina Farouk");
      j.fill("What would you like to hear about?", "The afternoon in the shop.");
      j.checked("somebody to ask").picture("feedback-ask").press("Ask them").at("Feedback");
      j.sees("Amina Farouk on you, towards Product manager");

      j.as("amina").follow("Feedback").at("Feedback").follow("Sarah Kimani, towards");
      j.at("Feedback for Sarah Kimani").sees("The afternoon in the shop.");
      String request = j.page().url().replaceAll("https?://[^/]+", "");
      j.select("Level: User research", "Level 3: on their own");
      j.fill("What you saw: User research", SENTENCE).picture("feedback-answer");
      j.press("Send my feedback").at("Feedback for Sarah Kimani").sees(SENTENCE);

      j.as("jonas").findsNothingAt(request);
      j.as("sarah").open(request).at("Feedback from Amina Farouk").sees(SENTENCE);
      j.picture("feedback-given").fill("Reply to Amina Farouk", "Thank you, that helps.");
      j.press("Send my reply").sees("Your reply").checked("replied");
      j.follow("Question the level of User research").at("User research");

      j.as("jonas").member("Sarah Kimani");
      j.seesNot(SENTENCE).follow("Say which levels you see").at("Skills of Sarah Kimani");
      j.seesNot(SENTENCE).follow("Rate all that the role asks for");
      j.at("Your assessment of Sarah Kimani").select("Level", "Level 3: on their own");
      j.expectsRefusal().press("Save my assessment").sees("Say for each level what you saw");
      j.checked("without a word");
      j.fill("What you saw", "Others come to her with the hard cases.").picture("assessment");
      j.press("Save my assessment").at("Skills of Sarah Kimani");
      String page = j.page().url().replaceAll("https?://[^/]+|/skills$", "") + "/assessment";
      j.as("emeka").expectsRefusal().open(page).at("Your assessment of Sarah Kimani");
      j.sees("does not report to you").done();
    }
  }
}
