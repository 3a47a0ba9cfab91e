package org.waymark.app.opportunities.flow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.skills.Profiles;

/**
 * Applicants who pause: what they sent stays with those who owe them an answer, who ask them
 * nothing new before they are back.
 */
@Component
public class Pauses {
  private final Profiles profiles;

  Pauses(Profiles profiles) {
    this.profiles = profiles;
  }

  public Optional<LocalDate> until(PersonId person) {
    return profiles.pausedUntil(person);
  }

  /** The day on which the pause ends, of those among them who pause. */
  public Map<PersonId, LocalDate> among(Collection<PersonId> people) {
    Set<PersonId> pausing = profiles.everyonePausing();
    Map<PersonId, LocalDate> until = new HashMap<>();
    people.stream()
        .filter(pausing::contains)
        .forEach(p -> until(p).ifPresent(day -> until.put(p, day)));
    return until;
  }

  /** Why nobody asks them to talk, nor makes them an offer, today. */
  public List<Refusal> refusals(PersonId person) {
    return until(person).map(day -> Refusal.of("opportunities.pausing.waits", day)).stream()
        .toList();
  }
}
