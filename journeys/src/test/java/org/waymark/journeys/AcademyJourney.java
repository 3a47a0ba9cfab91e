package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AcademyJourney {
  private static final String LESSON = "Introduction to internal mobility";
  private static final String TOLD =
      "I said I would talk to them, and was heard as wanting somebody gone. Today I ask first.";

  /** The right answers of the first lesson, and one that is not. */
  private static final int[] FIRST_TRY = {0, 0, 1, 0, 0, 0};

  private static final int[] SECOND_TRY = {3, 0, 1, 2, 0, 3};

  @Test
  void aManagerReadsALessonAndGetsItsCertificate() throws IOException {
    try (Journey j =
        Journey.of("A manager reads a lesson, answers, and gets a certificate", "M11", "M1")) {
      j.as("ines").open("/team").settle().sees("Your next lesson").checked("next lesson");
      j.follow("Begin lesson 1").at(LESSON).picture("academy-part");
      j.press("Next part").sees("Part 2 of 8").press("Next part").sees("Part 3 of 8");
      j.open("/lessons").at("Managers’ academy").sees("2 of 8 parts read").picture("academy");
      j.follow("Go on with lesson 1").sees("Part 3 of 8");
      for (int part = 3; part < 8; part++) {
        j.press("Next part").sees("Part " + (part + 1) + " of 8");
      }
      j.press("Done reading").at(LESSON).sees("Answer the quiz");
      answers(j);
      j.follow("Go on with the lesson").at(LESSON).expectsRefusal();
      j.press("I did it").sees("Say in 20 to 2,000 characters").checked("no sentence");
      j.fill(
          "What you did", "I prepared one talk and wrote one observation and one question down.");
      j.press("I did it").at(LESSON).press("Finish the lesson").at(LESSON).sees("Completed");
      j.picture("academy-lesson");
      checks(j, certificate(j));
      shares(j);
      j.done();
    }
  }

  private static void answers(Journey j) {
    j.follow("Answer the quiz").at("Quiz: " + LESSON).expectsRefusal();
    j.press("See the result").sees("Question 1 has no answer yet").checked("nothing answered");
    choose(j, FIRST_TRY);
    j.press("See the result").at("Not yet").sees("Not quite").sees("Rather:");
    j.picture("academy-result").follow("Answer again").at("Quiz: " + LESSON);
    choose(j, SECOND_TRY);
    j.press("See the result").at("Passed");
  }

  private static void choose(Journey j, int... answers) {
    for (int i = 0; i < answers.length; i++) {
      j.page().locator("input[name=q" + i + "][value='" + answers[i] + "']").check();
    }
  }

  /** Its number, which the page shows too. */
  private static String certificate(Journey j) throws IOException {
    Page page = j.page();
    var file =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName("Certificate (PDF)"))
                    .click());
    byte[] pdf = Files.readAllBytes(file.path());
    Assertions.assertEquals("%PDF", new String(pdf, 0, 4, StandardCharsets.US_ASCII));
    Locator number = page.locator("aside .wm-num");
    return number.innerText();
  }

  private static void checks(Journey j, String number) {
    j.as("katrin").open("/certificates").at("Check a certificate").fill("Number", number);
    j.press("Check").sees("It is one of ours: Inês Vale").checked("checked");
    j.findsNothingAt("/lessons/1");
  }

  private static void shares(Journey j) {
    j.as("ines").open("/lessons/1/experiences").at("What other managers lived through");
    j.fill("What did you try", TOLD).press("Share it").sees("Waits for learning").checked("shared");
    j.as("grace").open("/lessons/1").settle().seesNot(TOLD).checked("not read yet");
    j.as("tomasz").open("/lessons/experiences").at("Shared experiences").sees(TOLD);
    j.page()
        .locator("main li")
        .filter(new Locator.FilterOptions().setHasText(TOLD))
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish").setExact(true))
        .click();
    j.seesNot(TOLD).open("/lessons/completions").at("Completed lessons").picture("academy-numbers");
    j.as("grace").open("/lessons/1").settle().sees(TOLD).picture("academy-experiences");
  }
}
