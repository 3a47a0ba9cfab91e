package org.waymark.app.console;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mobility.MoveId;
import org.waymark.app.mobility.PlayedMoves;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;

/** A sample's people accept what was offered to them. */
@Component
class SampleAcceptances {
  private final PlayedMoves played;
  private final Applications applications;
  private final Openings openings;
  private final SampleCast cast;

  SampleAcceptances(
      PlayedMoves played, Applications applications, Openings openings, SampleCast cast) {
    this.played = played;
    this.applications = applications;
    this.openings = openings;
    this.cast = cast;
  }

  /** By the code of the opening, on the day to which the clock is set. */
  MoveId accepted(String key, String code) {
    PersonId person = cast.person(key);
    OpeningId opening =
        openings
            .byCode(code)
            .orElseThrow(() -> new IllegalStateException("The sample has no opening " + code));
    return played.accepted(application(person, opening), opening, person);
  }

  private ApplicationId application(PersonId person, OpeningId opening) {
    Optional<ApplicationId> own =
        applications.of(person).stream()
            .filter(a -> a.opening().equals(opening))
            .map(ApplicationCard::id)
            .findFirst();
    String name = person + " " + opening;
    return own.orElseGet(
        () -> new ApplicationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
  }
}
