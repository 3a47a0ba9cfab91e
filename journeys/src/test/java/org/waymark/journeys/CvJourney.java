package org.waymark.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CvJourney {
  private static final String CV =
      """
      Emeka Obi, senior developer

      2021 to today, Tarnholm, Rotterdam. Built the offline maps of the Trail App in Kotlin.
      Presenting to hikers' clubs every quarter. Coaching others: three juniors over two years.
      2017 to 2021, a logistics company. Continuous integration and capacity planning for
      the warehouse system, incident management on call one week in four.
      """;

  @Test
  void emekaLetsHisCvBeRead() throws IOException {
    Path file = Files.createTempFile("cv", ".txt");
    Files.writeString(file, CV);
    try (Journey j = Journey.of("Emeka lets his CV be read and keeps what is right", "X10")) {
      j.as("emeka").open("/skills/proposals").at("Proposals for you");
      j.upload("Choose a CV", file).press("Read it");
      j.sees("Presenting to hikers").checked("read").picture("cv");
      j.press("On my own").settle();
      j.done();
    }
  }
}
