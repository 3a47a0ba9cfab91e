package org.waymark.journeys;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PolicyJourney {
  private static final String DRAFT = "Nine months are enough";

  @Test
  void ingridChangesARuleAndArjunPutsItIntoForce() {
    try (Journey j =
        Journey.overDays("Ingrid changes a rule, Arjun puts it into force", "X7", "M6")) {
      ingridWrites(j);
      String draft = j.page().url();
      ingridLooksWhatWouldChange(j);
      j.open(draft).press("Hand it in").sees("You wrote on this one").checked("handed in");
      j.as("arjun").open("/rules/versions").at("Versions of the rules").follow(DRAFT).at(DRAFT);
      j.sees("9 months").picture("second-person").press("Put it into force");
      j.at(DRAFT).sees("Put into force").checked("in force");
      j.as("theo").open("/rules").at("Rules for moving inside").sees("less than 9 months");
      j.done();
    }
  }

  private static void ingridWrites(Journey j) {
    j.as("ingrid").open("/rules").at("Rules for moving inside").sees("less than 12 months");
    j.open("/rules/versions").at("Versions of the rules").picture("rule-versions");
    j.fill("What is it about", DRAFT).press("Begin a draft").at(DRAFT);
    j.page().locator("a", containing("Change: Time in the role")).click();
    j.at("Time in the role").expectsRefusal();
    j.page().locator("#value").fill("9");
    j.page().locator("#last").fill("2020-01-31");
    j.page().locator("#from").fill("2020-03-01");
    j.press("Write it into the draft").sees("The last day is before the first one");
    j.checked("days that cannot be").picture("rule-edit");
    j.page().locator("#last").fill("");
    j.page().locator("#from").fill("");
    j.press("Write it into the draft").at(DRAFT).sees("Before").sees("After").sees("9 months");
    j.picture("rule-draft");
  }

  private static void ingridLooksWhatWouldChange(Journey j) {
    j.follow("What would change").at("What would change");
    j.sees("may move, and could not before").picture("what-if");
  }

  @Test
  void veraAsksForAnExceptionAndGetsIt() {
    try (Journey j = Journey.overDays("Vera asks for an exception and gets it", "X7", "M6")) {
      j.as("vera").open("/exceptions").at("Exceptions from rules").picture("exceptions");
      j.follow("Associate product manager, Trail App").at("Your exception for");
      String request = j.page().url();
      j.sees("Henk and I have trained Luc").checked("asked");
      j.as("henk").findsNothingAt(request);
      String who = j.as("ingrid").open("/exceptions").page().locator("main").innerText();
      if (!who.contains("Vera Kolar")) {
        j.as("amara").open("/exceptions");
      }
      j.follow("Vera Kolar").at("Vera Kolar asks for an exception").expectsRefusal();
      j.choose("No, the rules hold").press("Send the answer").sees("Say why");
      j.checked("a no without a reason");
      j.choose("Yes, the rules do not hold in this case");
      j.page().locator("#words").fill("Luc has the rota from January; good luck, Vera.");
      Journey.bringsIn("Luc has the rota from January; good luck, Vera.");
      j.picture("exception").press("Send the answer").sees("Granted").checked("granted");
      j.as("vera").open(request).at("Your exception for").sees("Granted");
      j.follow("Associate product manager, Trail App").sees("You may apply.").checked("may apply");
      j.done();
    }
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
