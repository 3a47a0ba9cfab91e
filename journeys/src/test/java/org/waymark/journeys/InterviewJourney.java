package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class InterviewJourney {
  private static final String WORDS = "A small team, and still some code on Fridays.";

  @Test
  void emekaAnswersStepByStepAndDecidesWhoSeesWhat() {
    try (Journey j =
        Journey.of("Emeka says step by step what he wants next, a part of it to Jonas", "L5")) {
      j.as("emeka").follow("What I want next").at("What I want next");
      j.follow("Answer step by step").at("A few questions").picture("interview-start");
      j.follow("Begin").at("Where would you like it to go?");
      tick(j, "lead").fill("In your own words", WORDS).choose("Jonas Feld, my manager");
      j.picture("interview-direction").press("Save and go on");
      tick(j.at("What kind of move could it be?"), "up").press("Save and go on");
      j.at("Is there a role you have in mind?").follow("Skip this one");
      j.at("What would you like to do more of, and what less?").picture("interview-skills");
      j.press("Save and go on").at("Would you move house for it?").choose("No");
      j.press("Save and go on").at("When would be a good time?").choose("Within 12 months");
      j.press("Save and go back").at("Would you move house for it?").follow("Skip this one");
      j.at("When would be a good time?").press("Save and go on");
      j.at("What matters most to you in it?").choose("To learn").choose("Pay");
      j.press("Save and go on").at("Would you like to be found?").press("Save and go on");
      j.at("What you said, and who sees it").sees(WORDS).sees("To learn, Pay");
      j.picture("interview-review").follow("See your page as Jonas Feld sees it");
      j.at("As my manager sees me").sees("Lead people").sees(WORDS).seesNot("What matters most");
      j.open("/aspirations/interview/review").press("Done").at("What I want next");
      j.as("jonas").member("Emeka Obi");
      j.sees("Lead people").sees(WORDS).seesNot("To learn").seesNot("12 months");
      j.picture("interview-manager").done();
    }
  }

  private static Journey tick(Journey j, String value) {
    j.page().locator("main input[value='" + value + "']").first().check();
    return j;
  }
}
