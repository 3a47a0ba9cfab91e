package org.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NotSelectedJourney {
  private static final String OPENING = "Developer experience lead, Platform";
  private static final String OWES = "owes you an answer";

  @Test
  void emekaIsAnsweredNoAndQuestionsIt() {
    try (Journey j =
        Journey.overDays("Emeka is not selected, learns why, and questions it", "X8", "X3", "X6")) {
      emekaApplies(j);
      String application = theirs(j);
      henkLooksIntoIt(j, application);
      veraScoresWithoutSeeingOthers(j, application);
      henkScoresAndAnswers(j, application);
      emekaReads(j, application);
      nobodyAnswersInTime(j, application);
      ingridAnswers(j, application);
      j.as("emeka").open(application).sees("the decision was not right");
      jonasLearnsNothing(j, application);
      j.done();
    }
  }

  private static void emekaApplies(Journey j) {
    j.as("emeka").open("/openings?q=developer+experience").follow(OPENING).at(OPENING);
    j.sees("Who will know, and when").follow("Apply").at("Apply");
    j.sees("Jonas Feld learns of it only if you accept an offer").expectsRefusal();
    j.fill("What you would like to say", "I keep the build of our team under four minutes.");
    j.picture("application-new").press("Send").sees(OWES).checked("sent");
    again(j);
  }

  /** The same once more: the page says that it is there, and where. */
  private static void again(Journey j) {
    String sent = j.page().url();
    j.follow(OPENING).at(OPENING).sees("You applied");
    j.open(j.page().url() + "/applications/new").at("Apply").sees("You applied already");
    j.checked("applied already").open(sent);
  }

  private static String theirs(Journey j) {
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }

  private static void henkLooksIntoIt(Journey j, String application) {
    j.as("henk").follow("Roles I’m filling").at("Roles I’m filling").settle();
    j.page()
        .locator("article", containing(OPENING))
        .getByText("Applications", new Locator.GetByTextOptions().setExact(true))
        .click();
    j.at("Applications: " + OPENING).hurries();
    j.page().getByLabel("Ask a colleague").first().pressSequentially("vera kol");
    assertThat(j.page().locator("#panel-who-list [role=option]")).hasCount(1);
    j.page().keyboard().press("ArrowDown");
    j.page().keyboard().press("Enter");
    j.page().keyboard().press("Enter");
    j.sees("Vera Kolar").checked("with a panel").picture("selection");
    j.open(application).at("Application from Emeka Obi").press("Look into it");
    j.sees("Emeka Obi knows that you are looking at it").checked("being looked at");
  }

  private static void veraScoresWithoutSeeingOthers(Journey j, String application) {
    j.as("vera").open("/notices").at("Messages").sees("asks you to judge with them");
    j.follow("Henk Smit asks you to judge with them").at("Applications").sees("Yours is missing");
    j.open(application).at("Application from Emeka Obi").sees("nobody scored yet");
    j.press("Give my scores").sees("Give every requirement one score").checked("scores missing");
    scores(j, 3).picture("scores").press("Give my scores").sees("3 of 5").checked("scores given");
  }

  private static Journey scores(Journey j, int score) {
    Locator asked = j.page().locator("input[type=radio][name^=score-][value='" + score + "']");
    for (int i = 0; i < asked.count(); i++) {
      asked.nth(i).check();
    }
    return j;
  }

  private static void henkScoresAndAnswers(Journey j, String application) {
    j.as("henk").open(application).at("Application").sees("one person scored").seesNot("3 of 5");
    scores(j, 2).press("Give my scores").sees("3 of 5").sees("2 of 5");
    j.follow("Answer: not this time").at("An answer to Emeka Obi");
    j.press("Send the answer").sees("This answer cannot be sent yet");
    j.sees("Say what decided.").sees("Say what stood out.").checked("not complete");
    j.choose("The talks made the difference").picture("decision");
    j.fill("What stood out", "You saw at once why the nightly build waits for the tests.");
    words(j, "gap", "This role persuades eleven teams; we heard how you work within one.");
    words(j, "change", "One change that a second team took over from you, about half a year.");
    j.page().getByLabel("Time 1").fill(inDays(6) + "T15:00");
    j.press("Send the answer").sees("Emeka Obi has your answer").checked("answered");
  }

  private static void words(Journey j, String field, String text) {
    Journey.bringsIn(text);
    j.page().locator("textarea[name=" + field + "]").fill(text);
  }

  private static void emekaReads(Journey j, String application) {
    j.as("emeka").open("/notices").sees("An answer to your application for " + OPENING);
    j.open(application).at("An answer from Henk Smit");
    j.sees("Emeka, this time we decided otherwise").sees("What made the difference");
    j.sees("Where you could go from here").sees("Without names").picture("not-selected");
    j.page().locator("form[action$='/talk'] button").first().click();
    j.sees("You talk on").checked("a talk");
    j.page().getByText("Question this decision").click();
    j.fill("What is not right", "Two teams did take over my build checks, in March and in May.");
    j.press("Send the question").sees("Ingrid Solheim answers by").checked("questioned");
    j.onAPhone().picture("not-selected-phone").checked("questioned, on a phone");
  }

  private static void nobodyAnswersInTime(Journey j, String application) {
    j.daysGoBy(3).open(application).sees("Over its time: Ingrid Solheim was to answer by");
    j.checked("late");
  }

  private static void ingridAnswers(Journey j, String application) {
    j.as("ingrid").at("Good").sees("waits for your answer about the decision on " + OPENING);
    j.open(application).at("Application from Emeka Obi").sees("Two teams did take over");
    j.choose("It was not right").picture("question");
    j.fill("Why, and what follows", "Both teams confirm it. Henk and you talk again on Thursday.");
    j.press("Answer").sees("Both teams confirm it").checked("question answered");
  }

  private static void jonasLearnsNothing(Journey j, String application) {
    j.as("jonas").open("/notices").at("Messages").seesNot(OPENING);
    Locator ofEmeka = j.page().locator("main li").filter(having("Emeka"));
    assertThat(ofEmeka.filter(notHaving("Career talks"))).hasCount(0);
    j.findsNothingAt(application);
  }

  private static Locator.FilterOptions having(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator.FilterOptions notHaving(String text) {
    return new Locator.FilterOptions().setHasNotText(text);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static LocalDate inDays(int days) {
    return LocalDate.now(Clock.system(ZoneId.systemDefault())).plusDays(days);
  }
}
