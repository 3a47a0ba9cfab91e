package org.waymark.app.opportunities;

import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.opportunities.model.Posting;

/** Openings that Dana fills. */
@TestComponent
public class DanaHires {
  private final Tarnholm tarnholm;
  private final Hiring hiring;

  DanaHires(Tarnholm tarnholm, Hiring hiring) {
    this.tarnholm = tarnholm;
    this.hiring = hiring;
  }

  public OpeningId drafts(Posting posting) {
    return Eyes.done(hiring.draft(tarnholm.dana(), posting, Set.of()));
  }

  public OpeningId drafts(String title) {
    return drafts(Postings.role(tarnholm, title));
  }

  public OpeningId publishes(String title) {
    return publishes(Postings.role(tarnholm, title));
  }

  /** A published seat in Digital that anybody may apply for, whatever the day. */
  public OpeningId seat(String title) {
    return publishes(Postings.seat(tarnholm, title));
  }

  private OpeningId publishes(Posting posting) {
    OpeningId id = drafts(posting);
    Eyes.done(hiring.publish(tarnholm.dana(), id));
    return id;
  }
}
