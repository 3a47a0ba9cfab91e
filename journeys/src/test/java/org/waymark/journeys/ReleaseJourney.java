package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReleaseJourney {
  private static final String OPENING = "Test automation lead, Platform";
  private static final String MOVE = "Liesbeth Bos: " + OPENING;

  @Test
  void jonasSaysNothingAndLiesbethGoesAllTheSame() {
    try (Journey j =
        Journey.overDays("A release lapses, and Liesbeth begins all the same", "M12", "L10")) {
      liesbethAccepts(j);
      jonasPutsOffTheo(j);
      String move = jonasKeepsLiesbethWaiting(j);
      henkAgrees(j, move);
      reminded(j);
      escalated(j, move);
      lapses(j, move);
      ingridStillHasHers(j, move);
      begins(j, move);
      goesWell(j, move);
      j.done();
    }
  }

  private static void liesbethAccepts(Journey j) {
    j.as("liesbeth").open("/openings?q=test+automation").follow(OPENING).follow("Apply");
    j.fill("What you would like to say", "I automated the route tests of the whole team.");
    j.press("Send").sees("Henk Smit has it");
    String application = path(j);
    j.as("henk").open(application).follow("Plan a talk").at("Talk with Liesbeth Bos");
    j.expectsRefusal().press("Send").sees("Give at least one time").checked("no time");
    j.page().getByLabel("Time 1").fill(inDays(1) + "T10:00");
    j.fill("Where, or a link", "Room Veluwe").picture("talk").press("Send");
    j.sees("Room Veluwe").press("Make an offer").confirm().sees("has your offer").checked("offer");
    j.as("liesbeth").open(application).sees("Henk Smit makes you an offer").picture("offer");
    j.press("Accept").confirm().sees("the move begins").checked("accepted");
  }

  /** He has two who go: for one he asks for more time, and says why. */
  private static void jonasPutsOffTheo(Journey j) {
    j.as("jonas").open("/team/moves").at("Moves of your team").picture("team-moves");
    j.follow("From when can Theo Wilms go?").at("Theo Wilms");
    j.page().locator("input[value=later]").check();
    Locator day = j.page().locator("input[name=on]").first();
    day.fill(day.getAttribute("max"));
    j.press("Send your answer").sees("A later day needs a reason").checked("no reason");
    j.fill("Reason, if later", "The release of offline maps is on the 9th; Theo knows it best.");
    j.press("Send your answer").sees("Agreed").checked("put off");
    j.as("theo").open("/moves").at("My moves").follow("Site reliability engineer");
    j.at("Your move").sees("Put off").sees("The release of offline maps").picture("release-later");
  }

  private static String jonasKeepsLiesbethWaiting(Journey j) {
    j.as("jonas").open("/team/moves").follow("From when can Liesbeth Bos go?").at(MOVE);
    j.sees("that is decided").sees("this counts as agreed, as planned").picture("release");
    return path(j);
  }

  private static void henkAgrees(Journey j, String move) {
    j.as("henk")
        .open(move)
        .at(MOVE)
        .press("Send your answer")
        .sees("Agreed")
        .checked("host agrees");
  }

  private static void reminded(Journey j) {
    until(j, "jonas", "/notices", "the release still waits for your answer");
    j.checked("reminded");
  }

  private static void escalated(Journey j, String move) {
    until(j, "saskia", "/notices", "the release is past the day for an answer");
    j.follow(MOVE.replace(":", ","))
        .at(MOVE)
        .sees("was due on")
        .checked("escalated to the manager");
    j.as("ingrid").open("/desk/moves?show=late").at("Moves").sees("Liesbeth Bos");
    j.picture("late-steps").open(move).at(MOVE).sees("was due on").checked("escalated to HR");
  }

  /** Only a release agrees by silence: the step of HR is as late, and holds. */
  private static void lapses(Journey j, String move) {
    until(j, "liesbeth", move, "Counts as agreed");
    step(j, "Release by the manager", "Counts as agreed");
    step(j, "HR of the unit now", "Waits");
    j.sees("Waiting for agreement").picture("release-lapsed");
    j.as("jonas").open(move).at(MOVE).sees("Counts as agreed").seesNot("From when can");
    j.checked("after the lapse");
  }

  private static void ingridStillHasHers(Journey j, String move) {
    j.as("ingrid").open(move).at(MOVE).sees("Do you agree to the move of Liesbeth Bos?");
    j.press("Send your answer").sees("Fix the day").checked("all agreed");
    j.press("Fix the day").sees("Day is fixed").checked("day fixed");
  }

  private static void begins(Journey j, String move) {
    until(j, "liesbeth", move, "Moved");
    j.picture("moved");
    j.open("/people?q=Liesbeth+Bos").sees("Test automation lead");
  }

  private static void goesWell(Journey j, String move) {
    until(j, "liesbeth", "/moves", "How does it go?");
    j.follow("How does it go?").at("How does it go in your new role?");
    j.page().locator("input[name=how][value='4']").check();
    j.page().locator("input[name=support][value='5']").check();
    j.fill("Anything else?", "Eleven teams in two weeks; six wrote a test together with me.");
    j.picture("release-check-in").press("Send").sees("Thank you").checked("after seven days");
    j.as("henk").open(move).seesNot("Eleven teams in two weeks").checked("not for the manager");
    j.as("ingrid").open(move).sees("Eleven teams in two weeks").picture("check-ins");
    until(j, "jonas", "/notices", "How did it go without Liesbeth Bos?");
    j.follow("How did it go without Liesbeth Bos?").at("How did it go without Liesbeth Bos?");
    j.checked("after thirty days");
  }

  private static void step(Journey j, String name, String state) {
    Locator line = j.page().locator("main li").filter(text(name)).filter(text(state));
    Assertions.assertEquals(1, line.count(), name + " is not at " + state);
  }

  private static Locator.FilterOptions text(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  /** Days go by until it stands there. */
  private static void until(Journey j, String who, String path, String words) {
    j.as(who);
    for (int day = 0; day < 90; day++) {
      j.open(path).settle();
      if (j.page().locator("main").innerText().contains(words)) {
        return;
      }
      j.daysGoBy(1);
    }
    throw new AssertionError("“" + words + "” never stood at " + path);
  }

  private static String path(Journey j) {
    return j.page().url().replaceFirst("^https?://[^/]+", "");
  }

  private static LocalDate inDays(int days) {
    return LocalDate.now(Clock.system(ZoneId.systemDefault())).plusDays(days);
  }
}
