package org.waymark.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A career conversation, by somebody who never held one here. */
class ConversationJourney {
  private static final int MOST_PAGES = 12;

  @Test
  void henkHoldsHisFirstConversationAndAPlanIsAgreed() {
    try (Journey j = Journey.of("Henk holds his first career conversation", "M2", "M7")) {
      j.as("henk");
      int home = j.pageLoads() - 1;
      j.follow("Team home").at("Your team").sees("Vera Kolar").picture("team");
      j.follow(": Vera Kolar, Have a first").at("Suggest a time to Vera Kolar").picture("plan");
      j.press("We are talking now").at("Conversation with Vera Kolar").sees("first career talk");
      j.fill("I would like to talk about …", "On-call weeks").press("Add");
      j.sees("On-call weeks");
      j.page().locator("#notes textarea").fill("Would like to build more, and be on call less.");
      j.press("Save notes").sees("Saved by Henk");
      j.fill("What will be done", "Pair with Luc on the new cluster");
      j.press("Add an agreement").sees("Pair with Luc");
      j.fill("What will be done", "Read two chapters on capacity planning");
      j.press("Add an agreement").sees("Read two chapters");
      j.picture("agreed");
      j.press("Finish and send the summary").confirm().sees("Held").checked("held");
      j.picture("held");
      int pages = j.pageLoads() - home;
      System.out.printf("Conversation held, plan agreed: %d pages, %d clicks%n", pages, j.clicks());
      assertTrue(pages <= MOST_PAGES, "at most %d pages, but %d".formatted(MOST_PAGES, pages));
      j.done();
    }
  }

  @Test
  void sarahPreparesAndTheTwoWriteOneNote() {
    try (Journey j = Journey.of("Sarah prepares her talk with Jonas", "M2")) {
      j.as("sarah").follow("My career talks").at("My career talks").picture("mine");
      j.follow("Jonas Feld").at("Conversation with Jonas Feld").sees("Is product a real option");
      j.seesNot("two-day split").picture("sarah");
      j.fill("Private note", "Ask about the day of the demo").press("Save for me");
      j.follow("Guide on paper").at("Guide: conversation with Jonas Feld").picture("paper");
      j.as("jonas")
          .open("/team/conversations")
          .at("Career talks")
          .sees("days over")
          .picture("overdue");
      j.follow("Prepare").at("Conversation with Sarah Kimani").seesNot("day of the demo");
      j.picture("jonas");
      j.done();
    }
  }

  @Test
  void ingridSeesHowManyTalkAndNobodyInParticular() {
    try (Journey j = Journey.of("Ingrid sees how many talk about their careers", "M2")) {
      j.as("ingrid").open("/desk/conversations").at("Career talks in your units");
      j.sees("Too few people to show").picture("coverage");
      j.done();
    }
  }
}
