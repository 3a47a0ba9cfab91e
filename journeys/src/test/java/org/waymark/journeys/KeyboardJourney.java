package org.waymark.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardJourney {
  private static final int FAR = 120;
  private static final String NAME =
      """
      () => { const e = document.activeElement;
        return (e.getAttribute('aria-label') || (e.labels && e.labels[0] && e.labels[0].textContent)
          || e.textContent || '').trim().replace(/\\s+/g, ' '); }
      """;
  private static final String RING =
      """
      () => { const s = getComputedStyle(document.activeElement);
        return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }
      """;

  @Test
  void theoFindsAnOpeningAndAppliesWithoutAMouse() {
    try (Journey j = Journey.of("Theo finds an opening and applies by keyboard alone")) {
      j.as("theo").at("Good");
      go(j, "Openings", "Enter");
      j.at("Openings");
      go(j, "What are you looking for", null);
      j.page().keyboard().type("product analytics project");
      j.sees("One opening");
      go(j, "Product analytics project", "Enter");
      j.at("Product analytics project");
      go(j, "Apply", "Enter");
      j.at("Apply");
      go(j, "What you would like to say", null);
      j.page().keyboard().type("I would like to learn how users find their way.");
      go(j, "Send", "Enter");
      j.sees("owes you an answer");
      j.done();
    }
  }

  /** Tab until the focus is there; on the way it is always seen where it is. */
  private static void go(Journey j, String name, @org.jspecify.annotations.Nullable String key) {
    j.settle();
    for (int i = 0; i < FAR; i++) {
      j.page().keyboard().press("Tab");
      String at = String.valueOf(j.page().evaluate(NAME));
      assertThat(j.page().evaluate(RING)).as("the focus on “%s” is seen", at).isEqualTo(true);
      if (at.startsWith(name)) {
        if (key != null) {
          j.page().keyboard().press(key);
        }
        return;
      }
    }
    throw new AssertionError("“" + name + "” was not reached with Tab");
  }
}
