package org.waymark.journeys;

import static org.waymark.journeys.ProductManagerJourney.onward;
import static org.waymark.journeys.ProposedRole.ALEX;
import static org.waymark.journeys.ProposedRole.ROLE;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** From thanks to a role that did not exist, each step reached from the one before. */
class TeamLeaderJourney {
  private static final String THANKS =
      "Saturday at four: three guests with broken boots, and each of them left smiling.";
  private static final String GOAL = "Hold one difficult talk a week, and tell how it went";
  private static final String ACTION = "First steps as a team lead";

  @Test
  void aSalesAssociateBecomesATeamLeader() {
    try (Journey j =
        Journey.overDays("A sales associate becomes a team leader", "M8", "M2", "M4", "M5")) {
      priyaSaysThanks(j);
      graceRatesWhatSheSaw(j);
      theyTalk(j);
      alexLearnsAndBringsEvidence(j);
      alexFindsAMentor(j);
      graceProposesARole(j);
      ProposedRole.ingridShapes(j);
      ProposedRole.callumApproves(j);
      ProposedRole.gracePublishes(j);
      graceSpeaksForAlex(j);
      alexApplies(j);
      ProposedRole.ingridOffers(j);
      alexAccepts(j);
      j.done();
    }
  }

  private static void priyaSaysThanks(Journey j) {
    j.as("priya").follow("Colleagues").at("Colleagues");
    j.page().locator("#q").fill(ALEX);
    j.page().keyboard().press("Enter");
    j.settle().follow(ALEX).at(ALEX).settle().follow("Thank Alex Duarte").at("Thank " + ALEX);
    j.fill("What did they do?", THANKS).hurries().fill("Skill 1", "Complaint handling");
    j.page().locator("[role=option]:visible").first().click();
    j.picture("leader-thanks").press("Say thanks").at("Priya Sutcliffe thanks " + ALEX);
    j.as("alex").at("Good").settle().picture("leader-home");
    j.follow("Priya Sutcliffe thanks you for your work").at("Priya Sutcliffe thanks " + ALEX);
  }

  private static void graceRatesWhatSheSaw(Journey j) {
    j.as("grace").member(ALEX).settle().picture("leader-report");
    j.follow("Say which levels you see").at("Skills of " + ALEX);
    j.follow("Rate all that the role asks for").at("Your assessment of " + ALEX);
    j.select("Level", "Level 4: others ask them");
    j.fill("What you saw", "Others call for Alex when a guest is angry.").picture("leader-rating");
    j.press("Save my assessment").at("Skills of " + ALEX).follow(ALEX).at(ALEX);
  }

  private static void theyTalk(Journey j) {
    j.as("alex").settle();
    onward(j, "/conversations/").at("Conversation with Grace Adeyemi");
    j.page().locator("#times form button").first().click();
    j.at("Conversation with Grace Adeyemi").sees("Planned");
    j.as("grace").member(ALEX).settle();
    onward(j, "/conversations/").at("Conversation with " + ALEX).press("We are talking now");
    j.at("Conversation with " + ALEX).fill("What will be done", "Lead the floor on two Saturdays");
    j.press("Add an agreement").sees("Lead the floor").picture("leader-talk");
    j.press("Finish and send the summary").confirm().sees("Held").checked("held");
  }

  private static void alexLearnsAndBringsEvidence(Journey j) {
    j.as("alex").follow("My way").at("My way").sees("One thing was agreed").picture("leader-begun");
    onward(j, "/plans/").at("Department manager").sees("Lead the floor on two Saturdays");
    ProductManagerJourney.done(j, ACTION);
    j.at("Done").fill("Where it can be seen", "Certificate of the course");
    j.page().locator("#done button").click();
    j.at("Department manager").picture("leader-plan");
  }

  private static void alexFindsAMentor(Journey j) {
    j.follow("My way so far").at("My way").follow("Find a mentor").at("Find a mentor");
    j.hurries().fill("What you want to learn", "People leadership");
    j.page().locator("[role=option]:visible").first().click();
    j.press("Look").at("Find a mentor").picture("leader-mentors");
    Locator ask = j.page().locator("a[href*='/request?']").first();
    String mentor = ask.textContent().strip().replaceFirst("Ask\\s+", "");
    ask.click();
    j.at("Ask " + mentor);
    j.fill("What you would like to learn, and why now", "How do you lead people you sold with?");
    j.press("Ask").at("Your mentor: " + mentor);
    j.asNamed(mentor).at("Good").follow(ALEX + " asks you to be a mentor");
    j.at("You as mentor: " + ALEX).choose("Yes, gladly").press("Send the answer").sees("Together");
    j.checked("together").as("alex").follow("My way").at("My way");
    j.page().locator(".wm-way a[href^='/mentorships/']").last().click();
    j.at("Your mentor: " + mentor).fill("A goal", GOAL).press("Add").sees(GOAL);
    j.press("Into my plan").sees("In my plan").checked("in the plan").picture("leader-mentor");
    j.follow("My way").at("My way");
    onward(j, "/plans/").at("Department manager").sees(GOAL);
  }

  /** The role that Alex could grow into is not there. */
  private static void graceProposesARole(Journey j) {
    j.as("grace").member(ALEX).settle().follow("Propose a role that is not there yet");
    ProposedRole.writes(j);
  }

  private static void graceSpeaksForAlex(Journey j) {
    j.as("grace").member(ALEX).settle();
    j.page().locator("#endorsed a.btn").click();
    j.at("Endorse " + ALEX).fill("Title of a role or an opening", ROLE).press("Search");
    j.at("Endorse " + ALEX).follow(ROLE).at("Endorse " + ALEX).choose("Ready now");
    j.fill("Complaint handling", "Five angry guests in one hour, and all of them came back.");
    j.fill("What they would add", "The floor already asks Alex first.").picture("leader-endorse");
    j.press("Endorse").at("Endorsement of " + ALEX);
  }

  private static void alexApplies(Journey j) {
    j.as("alex").at("Good").follow("Grace Adeyemi endorsed you: " + ROLE);
    j.at("Endorsed by Grace Adeyemi").follow("What it is for");
    ProposedRole.alexApplies(j);
  }

  private static void alexAccepts(Journey j) {
    j.as("alex").follow("My way").at("My way").sees("There is an offer: " + ROLE);
    j.follow("There is an offer: " + ROLE)
        .at(ROLE)
        .press("Accept")
        .confirm()
        .sees("the move begins");
    j.follow("My way").at("My way").sees("A role that was not there before was made: " + ROLE);
    j.sees("Accepted: " + ROLE).picture("leader-whole", "What comes next");
    j.as("grace").member(ALEX).settle().follow("The way of " + ALEX).at("The way of " + ALEX);
    j.sees("Accepted: " + ROLE).picture("leader-whole-grace", "What comes next");
  }
}
