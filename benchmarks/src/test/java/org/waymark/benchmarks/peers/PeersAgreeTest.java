package org.waymark.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.benchmarks.company.MadeUp;
import org.waymark.benchmarks.company.Shape;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.PeopleIndex;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;

class PeersAgreeTest {
  private final Gate gate = Gate.standard();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPeerRanksAsTheEngineDoes(long seed, @TempDir Path folder) throws IOException {
    var company = new MadeUp(new Shape(300, 20, 10, seed));
    List<Profile> people = company.people(1_500);
    var ours = PeopleIndex.of(people, company.graph(), gate);
    try (var lucene = new LucenePeer(people, company.graph(), gate, folder)) {
      List<SlatePeer> peers =
          List.of(
              lucene,
              new ScanPeer(people, company.graph(), gate),
              new ObjectPeer(people, company.graph(), gate));
      for (Requirements asked : company.openings(20)) {
        List<Hit> best = ours.slate(asked, 50);
        for (SlatePeer peer : peers) {
          assertThat(peer.slate(asked, 50)).as("seed %d, %s", seed, peer.name()).isEqualTo(best);
        }
      }
    }
  }
}
