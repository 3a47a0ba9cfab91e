package org.waymark.app.opportunities.model;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;

/** Many applications at once, for a sample's past. */
public interface ApplicationStock {
  /** Who has a draft or an application for what. */
  Set<Pair> live();

  /** A person and an opening. */
  record Pair(OpeningId opening, PersonId person) {}

  /** As if each had been written and sent at its moment. */
  void send(Map<Application, Instant> applications, Map<ApplicationId, Snapshot> snapshots);

  void keepInMind(Map<Pair, Instant> interests);
}
