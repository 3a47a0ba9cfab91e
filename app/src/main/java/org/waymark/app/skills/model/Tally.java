package org.waymark.app.skills.model;

/** What writing many things came to. */
public record Tally(long created, long updated, long ended, long unchanged) {
  public static final Tally NOTHING = new Tally(0, 0, 0, 0);

  public Tally plus(Tally more) {
    return new Tally(
        created + more.created,
        updated + more.updated,
        ended + more.ended,
        unchanged + more.unchanged);
  }
}
