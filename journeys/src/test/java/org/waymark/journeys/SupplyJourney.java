package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class SupplyJourney {
  @Test
  void tomaszFindsWhereSkillsAreShort() {
    try (Journey j =
        Journey.of("Tomasz finds where skills are short and what would close it", "L1")) {
      j.as("tomasz").follow("Supply and demand").at("Where skills are short").picture("supply");
      Locator number = shown(j);
      number.click();
      j.page().waitForURL("**/supply?*group=*");
      j.checked("skills of a group").picture("supply-skills");
      number = shown(j);
      number.focus();
      j.page().keyboard().press("Enter");
      j.sees("Behind the demand").sees("What would close it").checked("behind a number");
      j.picture("supply-behind");
      assertThat(j.page().url()).contains("/supply/");
      j.page().keyboard().press("Escape");
      assertThat(
              String.valueOf(
                  j.page().evaluate("document.activeElement.closest('.wm-heat') !== null")))
          .as("Escape leads back to the cell")
          .isEqualTo("true");
      j.page().reload();
      j.at("Where skills are short").sees("Behind the demand");
      j.open("/supply?view=table&group=all").at("Where skills are short").sees("Needed");
      j.picture("supply-table");
      j.open("/supply?by=family").at("Where skills are short").sees("Engineering");
      j.done();
    }
  }

  private static Locator shown(Journey j) {
    return j.page().locator(".wm-heat td:is(.wm-q3, .wm-q4, .wm-q5) a").first();
  }

  @Test
  void supplyDoesNotExistForOthers() {
    try (Journey j = Journey.of("Nobody else sees supply and demand", "L1")) {
      j.as("sarah").findsNothingAt("/supply");
      j.as("jonas").findsNothingAt("/supply");
      j.done();
    }
  }
}
