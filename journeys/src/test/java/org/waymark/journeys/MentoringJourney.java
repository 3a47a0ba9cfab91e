package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MentoringJourney {
  private static final String WISH = "I want to learn how you decide what not to build.";

  @Test
  void sarahFindsRuthAndTheyMeet() {
    try (Journey j = Journey.of("A developer finds a mentor who went the same way", "M13", "L3")) {
      j.as("sarah").follow("Mentors").at("Mentors and coaches").sees("Nothing here yet");
      j.checked("nothing yet").follow("Find somebody").at("Find a mentor").picture("mentors");
      j.open("/mentors?q=product+discovery")
          .at("Find a mentor")
          .sees("is further on in it than you");
      j.checked("suggestions").picture("mentors-for-a-skill");
      j.page()
          .getByRole(AriaRole.LINK)
          .filter(new Locator.FilterOptions().setHasText("Ask Ruth Falk"))
          .first()
          .click();
      j.at("Ask Ruth Falk").expectsRefusal().fill("What you would like to learn, and why now", " ");
      j.press("Ask").sees("Say in a few words").checked("refused");
      j.fill("What you would like to learn, and why now", WISH);
      j.choose("Yusuf Demir, Product lead").picture("mentor-ask").press("Ask");
      j.at("Your mentor: Ruth Falk").sees("asked now").checked("asked").picture("mentor-asked");
      String pair = path(j);
      j.as("jonas").findsNothingAt(pair);
      j.as("ingrid").findsNothingAt(pair);
      ruthAnswers(j, pair);
      theyMeet(j, pair);
      j.as("sarah").open(pair).press("End it").confirm();
      j.sees("Over").sees("At the end: how was it?").checked("ended").picture("mentorship-ended");
      j.done();
    }
  }

  @Test
  void alexAsksSomebodyWhoMadeTheMove() {
    try (Journey j = Journey.of("Alex asks somebody who made the move", "M13", "L3")) {
      j.as("alex").open("/mentors?kind=talk").at("Ask somebody who made this move");
      j.hurries().fill("The role you look at", "shop manager");
      j.page().locator("[role=option]:visible").first().click();
      j.press("Look").at("Ask somebody who made this move").sees("Who fits: Shop manager");
      j.sees("to Shop manager in").checked("who made it").follow("Ask Florian Walter");
      j.at("Ask Florian Walter");
      j.fill("What you would like to know", "How were your first hundred days?");
      j.press("Ask").sees("asked now").checked("asked for a talk").done();
    }
  }

  private static void ruthAnswers(Journey j, String pair) {
    j.as("ruth").follow("Mentors").at("Mentors and coaches").sees("Waiting for your answer");
    j.checked("on ruth").open(pair).at("You as mentor: Sarah Kimani").sees(WISH);
    j.choose("Yes, gladly").picture("mentor-answer").press("Send the answer").sees("Together");
    j.checked("together");
  }

  private static void theyMeet(Journey j, String pair) {
    j.as("sarah").open(pair).at("Your mentor: Ruth Falk");
    j.fill("A goal", "Say no to three ideas, with reasons").press("Add");
    j.sees("Say no to three ideas");
    j.page()
        .getByLabel("When", new Page.GetByLabelOptions().setExact(true))
        .fill(tomorrow() + "T10:00");
    j.fill("Where, or a link", "The canteen, by the window").press("Plan a session");
    j.sees("Planned").fill("Write to Ruth Falk", "I bring the list of last spring.").press("Send");
    j.sees("I bring the list").checked("met").picture("mentorship");
    j.onAPhone()
        .open(pair)
        .at("Your mentor: Ruth Falk")
        .checked("phone")
        .picture("mentorship-phone");
  }

  private static String path(Journey j) {
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }

  private static LocalDate tomorrow() {
    return LocalDate.now(Clock.system(ZoneId.systemDefault())).plusDays(1);
  }
}
