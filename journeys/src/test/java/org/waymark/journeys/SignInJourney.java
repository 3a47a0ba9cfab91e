package org.waymark.journeys;

import org.junit.jupiter.api.Test;

class SignInJourney {
  @Test
  void choosingAPersonOfTheSample() {
    try (Journey j = Journey.of("Sign in as a person of the sample")) {
      j.open("/sign-in").at("Find your next step").picture("sign-in");
      j.press("Sarah Kimani").checked("home");
      j.done();
    }
  }
}
