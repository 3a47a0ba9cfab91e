package org.waymark.journeys;

import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** 37 colleagues and Theo take part already; Sarah and Ben enter by hand. */
class RoundJourney {
  private static final String ROUND = "Winter round, a new place by spring";

  @Test
  void aRoundOfFortyPeople() {
    try (Journey j = Journey.overDays("A round of forty people", "X1", "X6")) {
      String round = sarahRanks(j);
      benRanksOnAPhone(j, round);
      Set<String> owners = ingridSeesNumbers(j, round);
      j.daysGoBy(16);
      owners.forEach(owner -> keepsTheOrder(j, owner, round));
      j.as("ingrid").daysGoBy(8);
      ingridPublishes(j, round);
      sarahReads(j, round);
      nobodyElseFindsAnything(j, round);
      j.done();
    }
  }

  private static String sarahRanks(Journey j) {
    j.as("sarah").follow("Matching rounds").at("Matching rounds").picture("rounds");
    j.follow(ROUND).at(ROUND).sees("Nobody but you ever sees your order").picture("round");
    String round = j.page().url().replaceFirst("\\?.*", "");
    j.press("Take part").sees("You named no opening yet");
    add(j, 3);
    j.page().locator("button[id^=up-]").nth(1).press("Enter");
    j.settle().sees("Why your true order is best").checked("ranked").picture("round-order");
    return round;
  }

  private static void benRanksOnAPhone(Journey j, String round) {
    j.as("ben").onAPhone().open(round).press("Take part");
    add(j, 2);
    j.onAPhone().picture("round-phone");
    j.page().setViewportSize(1280, 900);
  }

  /** Adds so many of the openings that one may name. */
  private static void add(Journey j, int many) {
    for (int i = 0; i < many; i++) {
      Locator line = j.page().locator("#order li:has(button[id^=add-])").first();
      Locator may = line.locator("input[name=may]");
      if (may.count() > 0) {
        may.check();
      }
      int before = j.page().locator("#order input[id^=place-]").count();
      line.locator("button[id^=add-]").click();
      j.page().locator("#order input[id^=place-]").nth(before).waitFor();
      j.settle();
    }
  }

  private static Set<String> ingridSeesNumbers(Journey j, String round) {
    j.as("ingrid").open(round).at(ROUND).sees("40 people take part");
    j.seesNot("Sarah Kimani").picture("round-desk");
    List<String> openings =
        j.page().locator("section[aria-labelledby=pl-h] a").all().stream()
            .map(a -> a.getAttribute("href"))
            .toList();
    Set<String> owners = new LinkedHashSet<>();
    for (String opening : openings) {
      j.open(opening);
      owners.add(
          j.page().locator("section[aria-labelledby=who-h] .wm-person b").first().innerText());
    }
    return owners;
  }

  private static void keepsTheOrder(Journey j, String owner, String round) {
    j.asNamed(owner).open(round);
    List<String> sheets =
        j.page().locator("section[aria-labelledby=fill-h] a.btn").all().stream()
            .map(a -> a.getAttribute("href"))
            .toList();
    Assertions.assertFalse(sheets.isEmpty(), owner + " fills an opening of the round");
    for (String sheet : sheets) {
      j.open(sheet).at("Rank people").sees("You never learn what anybody named");
      if (j.page().locator("#keep-sheet").count() > 0) {
        j.page().locator("#keep-sheet").click();
        j.settle().sees("Saved").picture("round-sheet");
      }
    }
  }

  private static void ingridPublishes(Journey j, String round) {
    j.as("ingrid").open(round).at(ROUND).sees("Both sides are done");
    j.follow("Rehearse").at("Rehearsal").sees("40").picture("round-rehearsal");
    j.follow("Back to the round").press("Compute the result").sees("nobody knows it");
    j.press("Publish the result").checked("asking once more");
    j.confirm().sees("Published");
  }

  private static void sarahReads(Journey j, String round) {
    j.as("sarah").open(round).at(ROUND).sees("What came out for you").picture("round-result");
    j.open(round + "/certificate").at("Certificate").sees("no person and no opening");
    j.picture("round-certificate");
    String file = j.page().request().get(round + "/certificate.json").text();
    Assertions.assertTrue(file.contains("\"yours\""), "one's own part is in the file");
    Assertions.assertFalse(file.contains("Theo"), "nobody else is");
  }

  private static void nobodyElseFindsAnything(Journey j, String round) {
    for (String other : List.of("dagny", "katrin", "jonas")) {
      j.as(other).open(round);
      Assertions.assertFalse(
          j.page().locator("main").innerText().contains("Sarah Kimani"), other + " learns nothing");
    }
  }
}
