package org.waymark.benchmarks.sections;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.peers.LucenePeer;
import org.waymark.benchmarks.peers.ObjectPeer;
import org.waymark.benchmarks.peers.PostgresPeer;
import org.waymark.benchmarks.peers.PostgresServer;
import org.waymark.benchmarks.peers.ScanPeer;
import org.waymark.benchmarks.peers.SlatePeer;
import org.waymark.benchmarks.report.Machine;
import org.waymark.benchmarks.report.Report;
import org.waymark.benchmarks.report.Times;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.OpeningIndex;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

/** The best 50 people for an opening and the best 20 openings for a person, all peers in turn. */
public final class Slates {
  private static final int SLATE = 50;
  private static final int MATCHES = 20;

  private final Scale scale;
  private final MadeUp company;
  private final Report report;
  private final Gate gate = Gate.standard();
  private final List<Profile> people;
  private final List<Requirements> openings;
  private final Map<String, Map<String, Object>> built = new LinkedHashMap<>();

  public Slates(Scale scale, MadeUp company, Report report) {
    this.scale = scale;
    this.company = company;
    this.report = report;
    this.people = company.people(scale.people());
    this.openings = company.openings(scale.openings());
  }

  private interface Making<T> {
    T make() throws IOException, SQLException, InterruptedException;
  }

  private <T> T build(String name, Making<T> making)
      throws IOException, SQLException, InterruptedException {
    long before = Machine.used();
    long start = System.nanoTime();
    T made = making.make();
    long took = (System.nanoTime() - start) / 1_000_000;
    built.put(name, Map.of("buildMillis", took, "heapBytes", Math.max(0, Machine.used() - before)));
    return made;
  }

  public void run(Path scratch) throws IOException, SQLException, InterruptedException {
    PeopleIndex ours = build("ours", () -> PeopleIndex.of(people, company.graph(), gate));
    OpeningIndex matches = build("matches", () -> OpeningIndex.of(openings, company.graph(), gate));
    ScanPeer scan = build("scan", () -> new ScanPeer(people, company.graph(), gate));
    ObjectPeer objects = build("objects", () -> new ObjectPeer(people, company.graph(), gate));
    Path lucene = Files.createDirectories(scratch.resolve("lucene"));
    try (LucenePeer exact =
            build("lucene-exact", () -> new LucenePeer(people, company.graph(), gate, lucene));
        var server = new PostgresServer(Files.createDirectories(scratch.resolve("postgres")));
        PostgresPeer sql =
            build(
                "postgresql",
                () ->
                    new PostgresPeer(server.connect(), people, openings, company.graph(), gate))) {
      slates(ours, List.of(scan, exact, sql, objects));
      matches(matches, sql);
    }
  }

  /** Fast peers answer every query, slow ones every so many. */
  private int every(SlatePeer peer) {
    return switch (peer.name()) {
      case "objects", "postgresql" -> scale.quick() ? 4 : 10;
      case "scan", "lucene-exact" -> scale.quick() ? 1 : 2;
      default -> 1;
    };
  }

  private void slates(PeopleIndex ours, List<SlatePeer> peers) {
    for (int q = 0; q < scale.warmUp(); q++) {
      ours.slate(openings.get(openings.size() - 1 - q % openings.size()), SLATE);
    }
    var own = new Times("slate-100k/ours");
    List<Times> others = peers.stream().map(p -> new Times("slate-100k/" + p.name())).toList();
    for (int q = -5; q < scale.queries(); q++) {
      Requirements asked = openings.get(Math.floorMod(q * 7, openings.size()));
      boolean counts = q >= 0;
      List<Hit> best = (counts ? own : new Times("")).of(() -> ours.slate(asked, SLATE));
      for (int i = 0; i < peers.size(); i++) {
        SlatePeer peer = peers.get((i + Math.floorMod(q, peers.size())) % peers.size());
        if (Math.floorMod(q, every(peer)) == 0 || !counts) {
          Times into = counts ? others.get(peers.indexOf(peer)) : new Times("");
          Agreement.same(peer.name(), q, best, into.of(() -> peer.slate(asked, SLATE)));
        }
      }
    }
    report.times(own, built.getOrDefault("ours", Map.of()));
    for (int i = 0; i < peers.size(); i++) {
      String name = peers.get(i).name();
      report.times(others.get(i), built.getOrDefault(name, Map.of()));
      report.ratio("slate-100k/" + name, own.ratio(others.get(i)));
    }
  }

  private void matches(OpeningIndex ours, PostgresPeer sql) {
    for (int q = 0; q < 4 * scale.warmUp(); q++) {
      ours.matches(people.get(people.size() - 1 - q % people.size()), MATCHES);
    }
    var own = new Times("matches-10k/ours");
    var other = new Times("matches-10k/postgresql");
    for (int q = -5; q < scale.queries(); q++) {
      Profile person = people.get(Math.floorMod(q * 97, people.size()));
      List<Hit> best = (q < 0 ? new Times("") : own).of(() -> ours.matches(person, MATCHES));
      if (Math.floorMod(q, scale.quick() ? 2 : 5) == 0) {
        List<Hit> theirs = (q < 0 ? new Times("") : other).of(() -> sql.matches(person, MATCHES));
        Agreement.same("postgresql", q, known(best, theirs), theirs);
      }
    }
    report.times(own, built.getOrDefault("matches", Map.of()));
    report.times(other);
    report.ratio("matches-10k/postgresql", own.ratio(other));
  }

  /**
   * SQL lists only openings for which something is there: those with no point at all are missing.
   */
  private static List<Hit> known(List<Hit> ours, List<Hit> theirs) {
    return theirs.size() == ours.size() ? ours : ours.subList(0, theirs.size());
  }
}
