package org.waymark.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class CoOwnerJourney {
  @Test
  void danaChoosesWhoFillsAnOpeningWithHerByKeyboard() {
    try (Journey j = Journey.of("Dana chooses who fills an opening with her", "L8")) {
      Page page = j.as("dana").open("/openings/new").at("Open a role").page();
      j.fill("Title", "Route planner").hurries();
      page.getByLabel("Add a colleague").first().focus();
      page.keyboard().type("jonas fe");
      assertThat(page.locator("#who-list [role=option]")).hasCount(1);
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      assertThat(page.locator("#who")).hasValue("Jonas Feld");
      page.keyboard().press("Enter");
      assertThat(page.locator("#co li b")).hasText("Jonas Feld");
      assertThat(page.getByLabel("Title").first()).hasValue("Route planner");
      j.checked("a colleague added").picture("opening-co-owner");
      page.locator("#co button[name=removeCo]").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#co li b")).hasCount(0);
      j.done();
    }
  }
}
