package org.waymark.app.opportunities.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningsTest;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRoles;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.opportunities.TarnholmHats;

/** A hundred at once. */
@OpeningsTest
class ProposalRaceTest {
  private static final int MANY = 100;
  private final ProposedRoles dana;
  private final TarnholmHats hats;
  private final RoleProposals proposals;
  private final Proposing proposing;
  private final JdbcClient db;

  ProposalRaceTest(
      ProposedRoles dana,
      TarnholmHats hats,
      RoleProposals proposals,
      Proposing proposing,
      JdbcClient db) {
    this.dana = dana;
    this.hats = hats;
    this.proposals = proposals;
    this.proposing = proposing;
    this.db = db;
  }

  @BeforeAll
  void aCompany() {
    dana.company();
  }

  @Test
  void ofAHundredApprovalsByTwoLeadersOneMakesTheRole() throws Exception {
    ProposalId id = dana.withLeadership("Approved once");
    Viewer nora = dana.nora();
    Viewer odd = hats.viewer("odd");
    List<Boolean> done = atOnce(nr -> () -> approves(nr % 2 == 0 ? nora : odd, id));
    assertThat(done).containsOnlyOnce(true);
    assertThat(count("people.role where title = 'Approved once'")).isEqualTo(1);
    assertThat(count("opportunities.opening where title = 'Approved once'")).isEqualTo(1);
  }

  /** Whoever comes after the other leader finds nothing there any more. */
  private boolean approves(Viewer leader, ProposalId id) {
    try {
      return proposals.approve(leader, id, 1, "") instanceof Outcome.Done<ProposalId>;
    } catch (NotYours gone) {
      return false;
    }
  }

  @Test
  void ofAHundredEditsOfOneRevisionOneIsKept() throws Exception {
    ProposalId id = dana.drafted("Edited once");
    List<Boolean> done =
        atOnce(
            nr ->
                () ->
                    proposing.edit(dana.dana(), id, 1, dana.role("Edited " + nr), Set.of())
                        instanceof Outcome.Done<ProposalId>);
    assertThat(done).containsOnlyOnce(true);
  }

  private long count(String what) {
    return db.sql("select count(*) from " + what).query(Long.class).single();
  }

  private static List<Boolean> atOnce(IntFunction<Callable<Boolean>> each) throws Exception {
    CountDownLatch ready = new CountDownLatch(MANY);
    try (ExecutorService executor = Executors.newFixedThreadPool(MANY)) {
      List<Future<Boolean>> futures =
          IntStream.range(0, MANY)
              .mapToObj(
                  nr ->
                      executor.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return each.apply(nr).call();
                          }))
              .toList();
      List<Boolean> results = new ArrayList<>();
      for (Future<Boolean> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
