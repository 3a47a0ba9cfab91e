package org.waymark.journeys;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class SetUpJourney {
  private static final String PASSWORD = "a walk in the woods";

  @Test
  void theFirstAdministratorSetsUpAnEmptyCompany() {
    String door = Waymark.empty();
    String site = door.substring(0, door.indexOf("/setup"));
    try (Journey j = Journey.of("The first administrator sets up an empty company")) {
      j.open(door).at("Set up your account").sees("You are the first here").picture("set-up");
      j.fill("Name", "Ben Carter").fill("E-mail address", "ben@example.com");
      j.fill("New password", "short").expectsRefusal().press("Set it up and go on");
      j.sees("12").fill("New password", PASSWORD).press("Set it up and go on");
      j.at("Good").sees("Keep it running");
      j.open(door).sees("This code is unknown, was used, or is too old");
      j.page().context().clearCookies();
      j.open(site + "/accounts").at("Find your next step");
      Assertions.assertEquals(site + "/sign-in?from=%2Faccounts", j.page().url());
      j.fill("E-mail address", "ben@example.com").fill("Password", PASSWORD).press("Sign in");
      j.at("Sign-in").sees("Ben Carter").done();
      Assertions.assertEquals(site + "/accounts", j.page().url());
    }
  }
}
