package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class RecognitionJourney {
  private static final String WORDS =
      "Three angry guests at once on Saturday, and you had the time to ask each of them what had"
          + " happened.";

  @Test
  void graceThanksAlexWhoLetsOthersReadIt() {
    try (Journey j = Journey.of("Thanks for work, and who reads them", "M8", "M10")) {
      j.as("grace").open("/team").at("Your team").sees("Recognition to give");
      j.picture("recognition-team").open("/recognition").at("Thanks").follow("Thank somebody");
      j.at("Thank somebody").hurries().fill("Whom", "Alex Duarte");
      j.fill("What did they do?", WORDS).fill("Skill 1", "Complaint handling");
      j.choose("I’d like others to read it, if they agree").picture("recognition-new");
      j.page().keyboard().press("Escape");
      j.press("Say thanks").at("Grace Adeyemi thanks Alex Duarte").sees("Complaint handling");
      String there = j.page().url().replaceFirst("^https?://[^/]+", "");

      j.as("conor").findsNothingAt(there);
      j.as("priya").findsNothingAt(there);
      j.as("alex").open(there).at("Grace Adeyemi thanks Alex Duarte");
      j.sees("Grace Adeyemi would like others to read it");
      j.choose("Everybody: on the wall and on my page").picture("recognition-choice");
      j.press("Save").sees("On the wall").checked("chosen");
      j.as("conor").open("/recognition/wall").at("Wall of thanks").sees(WORDS);
      j.picture("recognition-wall").onAPhone().checked("wall on a phone");
      j.done();
    }
  }

  @Test
  void aManagerIsRewardedByTwoOthers() {
    try (Journey j = Journey.of("A reward for a manager, from the desk to the ledger", "M10")) {
      j.as("arjun").open("/desk/rewards").at("Rewards for managers").sees("Waiting for you");
      j.picture("rewards-desk").follow("Mateusz Zieliński: Development budget");
      j.at("Mateusz Zieliński: Development budget").expectsRefusal();
      j.press("Pass on to leadership").sees("Give an amount").checked("no amount");
      j.fill("Amount in euros", "1500").picture("rewards-hr").press("Pass on to leadership");
      j.sees("With leadership");
      String there = j.page().url().replaceFirst("^https?://[^/]+", "");
      j.as("mateusz").findsNothingAt(there);
      j.as("astrid").open(there).at("Mateusz Zieliński").sees("are left this year");
      j.picture("rewards-leader").press("Approve").sees("Approved").checked("approved");
      j.as("mateusz").open("/rewards").at("Your rewards").sees("€1,500").sees("Credit");
      j.picture("rewards-own");
      j.as("ingrid").open("/rewards/rules").at("Rules for rewards").follow("Change the rules");
      j.at("Change the rules").fill("Months looked back", "18");
      j.fill("Why", "Moves take longer than a year to plan.").press("Propose this version");
      j.at("Rules for rewards").sees("somebody else of HR has to agree");
      j.as("arjun").open("/rewards/rules").at("Rules for rewards").picture("rewards-rules");
      j.press("Put it into force").sees("Looked back: 18 months").checked("in force");
      j.done();
    }
  }
}
