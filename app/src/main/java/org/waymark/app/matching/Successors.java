package org.waymark.app.matching;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.matching.model.Roster;
import org.waymark.app.matching.model.Snapshot;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.people.RoleId;
import org.waymark.engine.Hit;
import org.waymark.engine.Requirements;

@Component
class Successors implements Succession {
  private static final int WHOLE = 100;
  private static final int FULL = 2_550_000;
  private final Snapshots snapshots;
  private final Asking asking;
  private final Rights rights;

  Successors(Snapshots snapshots, Asking asking, Rights rights) {
    this.snapshots = snapshots;
    this.asking = asking;
    this.rights = rights;
  }

  @Override
  public Pool now() {
    return new Moment(snapshots.now());
  }

  /** Whoever fills an opening does not follow into it. */
  private final class Moment implements Pool {
    private final Snapshot now;

    Moment(Snapshot now) {
      this.now = now;
    }

    @Override
    public Object version() {
      return now;
    }

    @Override
    public List<Follower> of(OpeningId opening, int most) {
      BitSet pool = now.roster().discoverable();
      pool.andNot(now.roster().rowsOf(rights.fillers(opening)));
      return best(asking.of(now, opening), pool, most);
    }

    @Override
    public List<Follower> of(RoleId role, int most) {
      return best(now.roles().asked(role), now.roster().discoverable(), most);
    }

    private List<Follower> best(Requirements asked, BitSet pool, int most) {
      return asked.isEmpty()
          ? List.of()
          : now.people().slate(asked, most, pool).stream()
              .filter(Hit::gatePassed)
              .flatMap(hit -> follower(hit).stream())
              .toList();
    }

    private Optional<Follower> follower(Hit hit) {
      PersonId person = now.roster().person(hit.row());
      return now.roster()
          .post(hit.row())
          .map(Roster.Post::role)
          .map(role -> new Follower(person, role, Math.round((float) WHOLE * hit.score() / FULL)));
    }
  }
}
