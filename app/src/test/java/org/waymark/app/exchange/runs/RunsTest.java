package org.waymark.app.exchange.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.ImportReport.FileRead;
import org.waymark.app.exchange.ImportReport.State;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.files.Header;
import org.waymark.app.kernel.Refusal;

@ModuleTest
@Import(Notebook.class)
class RunsTest {
  private final Runs runs;
  private final Notebook notebook;
  private final Mappings mappings;
  private final Columns columns;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  RunsTest(
      Runs runs,
      Notebook notebook,
      Mappings mappings,
      Columns columns,
      JdbcClient jdbc,
      PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
    this.runs = runs;
    this.notebook = notebook;
    this.mappings = mappings;
    this.columns = columns;
    this.jdbc = jdbc;
  }

  @BeforeEach
  void anEmptyBook() {
    jdbc.sql("delete from exchange.mapping").update();
    notebook.walks.set(0);
  }

  @Test
  void aDryRunDoesEverythingAndTakesItBack() {
    ImportReport report = run(ImportOptions.preview(), "word\na\nb\n");

    assertThat(report.state()).isEqualTo(State.PREVIEWED);
    assertThat(report.touched()).isEqualTo(2);
    assertThat(report.files()).containsExactly(new FileRead("notes.csv", "notes", 2, "UTF-8", ","));
    assertThat(notebook.written()).isZero();
  }

  @Test
  void aRunThatStopsOrBreaksKeepsNothing() {
    assertThat(run(ImportOptions.apply(), "word\na\nstop\n").refusals())
        .containsExactly(Refusal.of("exchange.run.over"));
    assertThatThrownBy(() -> run(ImportOptions.apply(), "word\na\nbreak\n"))
        .isInstanceOf(IllegalStateException.class);

    assertThat(notebook.written()).isZero();
    assertThat(runs.latest(1).getFirst().state()).isEqualTo(RunState.BROKEN);
  }

  @Test
  void rowsThatCannotBeReadAreToldAndTheOthersComeIn() {
    ImportReport report = run(ImportOptions.apply(), "word,ending\na,\nb,many\n");

    assertThat(report.rejections())
        .containsExactly(
            new ImportReport.Rejection(
                "notes.csv", 3, "ending", "many", Refusal.of("exchange.cell.whole")));
    assertThat(report.rejectedRows()).isEqualTo(1);
    assertThat(notebook.written()).isEqualTo(1);
  }

  @Test
  void whatCannotBeReadAtAllIsRefusedWithEveryReason() {
    ImportReport report =
        runs.run(
            "notebook",
            List.of(SourceFile.of("a.csv", ""), SourceFile.of("b.csv", "%PDF-1.4")),
            ImportOptions.apply(),
            ImportProgress.Listener.NONE);

    assertThat(report.refusals())
        .extracting(Refusal::key)
        .containsExactly("exchange.file.empty", "exchange.file.pdf");
  }

  @Test
  void tooManyEndingsStopARunUnlessConfirmed() {
    assertThat(run(ImportOptions.apply(), "word,ending\na,6\n").refusals())
        .containsExactly(Refusal.of("exchange.run.brake", 6L, 100L, Notebook.WHAT));
    assertThat(run(ImportOptions.preview(), "word,ending\na,6\n").brakes().getFirst().holds())
        .isTrue();
    assertThat(run(ImportOptions.apply(), "word,ending\na,5\n").state()).isEqualTo(State.APPLIED);
    assertThat(run(ImportOptions.apply().withConfirmed(true), "word,ending\nb,6\n").state())
        .isEqualTo(State.APPLIED);
  }

  @Test
  void anUploadedRunIsPreviewedThenAppliedAndItsFilesAreForgotten() {
    UUID run = upload("word\na\n");
    assertThat(runs.claimPreview(run)).isTrue();
    runs.carryOn(run);
    assertThat(notebook.written()).isZero();
    assertThat(runs.waiting()).isEqualTo(1);

    assertThat(runs.claimApplication(run, false)).isTrue();
    runs.carryOn(run);

    assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.APPLIED);
    assertThat(runs.report(run).orElseThrow().touched()).isEqualTo(1);
    assertThat(notebook.written()).isEqualTo(1);
    assertThat(kept(run)).isZero();
  }

  @Test
  void ofManyWhoApplyAtOnceOneDoes() throws Exception {
    UUID run = upload("word\na\n");
    runs.claimPreview(run);
    runs.carryOn(run);
    notebook.walks.set(0);
    int many = 6;
    var barrier = new CyclicBarrier(many);
    Callable<Boolean> click =
        () -> {
          barrier.await();
          boolean mine = runs.claimApplication(run, false);
          if (mine) {
            runs.carryOn(run);
          }
          return mine;
        };
    int won = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(many)) {
      for (Future<Boolean> f : threads.invokeAll(java.util.Collections.nCopies(many, click))) {
        won += f.get() ? 1 : 0;
      }
    }

    assertThat(won).isEqualTo(1);
    assertThat(notebook.walks).hasValue(1);
    assertThat(notebook.written()).isEqualTo(1);
    assertThat(runs.claimApplication(run, false)).isFalse();
  }

  @Test
  void howFarItIsCanBeSeenWhileNothingElseOfItCan() throws Exception {
    UUID run = upload("word\na\n");
    runs.claimPreview(run);
    runs.carryOn(run);
    runs.claimApplication(run, false);
    var reached = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    notebook.hold(reached, go);
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<ImportReport> work = thread.submit(() -> runs.carryOn(run));
      try {
        reached.await();
        assertThat(runs.progress(run)).map(ImportProgress::percent).contains(41);
        assertThat(notebook.written()).isZero();
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.APPLYING);
        assertThat(run(ImportOptions.apply(), "word\nb\n").refusals())
            .containsExactly(Refusal.of("exchange.run.busy"));
      } finally {
        go.countDown();
      }
      assertThat(work.get().state()).isEqualTo(State.APPLIED);
    }
    assertThat(notebook.written()).isEqualTo(1);
  }

  @Test
  void whoeverFindsAPreviewFindsItsReport() throws Exception {
    UUID run = upload("word\na\n");
    runs.claimPreview(run);
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Future<ImportReport> work =
          transaction.execute(
              status -> {
                jdbc.sql("insert into exchange.report (run, content) values (?, '{}')")
                    .param(run)
                    .update(); // holds up whoever writes this report
                Future<ImportReport> started = thread.submit(() -> runs.carryOn(run));
                awaitSomebodyHeldUp();
                assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.PREVIEWING);
                status.setRollbackOnly();
                return started;
              });
      assertThat(Objects.requireNonNull(work).get().state()).isEqualTo(State.PREVIEWED);
    }
    assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.PREVIEWED);
    assertThat(runs.report(run)).isPresent();
  }

  private void awaitSomebodyHeldUp() {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (jdbc.sql("select count(*) from pg_locks where not granted").query(Long.class).single()
        == 0) {
      assertThat(System.nanoTime()).as("somebody writes the report by now").isLessThan(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void aSignThatLooksLikeNothingIsKeptAsItIs() {
    ImportReport report = run(ImportOptions.preview(), "word,ending\na,\\u0000\n");
    assertThat(report.rejections().getFirst().value()).isEqualTo("\\u0000");
    assertThat(runs.report(report.run()).orElseThrow().rejections()).isEqualTo(report.rejections());
  }

  @Test
  void aRunWhoseProcessDiedIsFoundBrokenAndCanBeReadAgain() {
    UUID run = upload("word\na\n");
    runs.claimPreview(run);
    jdbc.sql("update exchange.run set claimed_at = claimed_at - interval '1 minute' where id = ?")
        .param(run)
        .update();

    assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.BROKEN);
    assertThat(runs.claimPreview(run)).isTrue();
    assertThat(runs.carryOn(run).state()).isEqualTo(State.PREVIEWED);
  }

  @Test
  void whatIsThrownAwayIsForgotten() {
    UUID run = upload("word\na\n");
    assertThat(runs.discard(run)).isTrue();
    assertThat(kept(run)).isZero();
    assertThat(runs.claimPreview(run)).isFalse();
    assertThat(runs.discard(run)).isFalse();
  }

  @Test
  void whatNobodyAppliesWithinAWeekIsForgotten() {
    UUID old = upload("word\na\n");
    UUID fresh = upload("word\nb\n");
    runs.claimPreview(old);
    runs.carryOn(old);
    jdbc.sql("update exchange.run set created_at = created_at - interval '100 days' where id = ?")
        .param(old)
        .update();

    runs.tidy();

    assertThat(runs.find(old).orElseThrow().state()).isEqualTo(RunState.DISCARDED);
    assertThat(kept(old)).isZero();
    assertThat(runs.report(old)).isEmpty();
    assertThat(kept(fresh)).isEqualTo(1);
  }

  @Test
  void filesOfManyPiecesComeBackWhole() {
    String text = "word\n" + "x".repeat(300).concat("\n").repeat(10_000);
    UUID run = upload(text);
    assertThat(runs.files(run).getFirst().size()).isGreaterThan(3_000_000);
    runs.claimPreview(run);
    assertThat(runs.carryOn(run).files().getFirst().rows()).isEqualTo(10_000);
  }

  @Test
  void aChoiceOfColumnsIsKeptForFilesWithTheSameHeader() {
    String text = "Begriff;Zahl\na;1\n";
    UUID run = upload(text);
    RunCard card = runs.find(run).orElseThrow();
    assertThat(columns.of(card).getFirst().missing()).containsExactly("word");

    assertThat(columns.choose(card, Map.of("notes", Map.of("ending", "Zahl")), null))
        .extracting(Refusal::key)
        .containsExactly("exchange.mapping.missing");
    assertThat(
            columns.choose(
                card, Map.of("notes", Map.of("word", "Begriff", "ending", "Begriff")), null))
        .extracting(Refusal::key)
        .containsExactly("exchange.mapping.twice");
    assertThat(columns.choose(card, Map.of("notes", Map.of("word", "Begriff")), null)).isEmpty();

    assertThat(run(ImportOptions.apply(), text).state()).isEqualTo(State.APPLIED);
    assertThat(mappings.saved("notebook", "notes", new Header(List.of("begriff", "ZAHL"))))
        .isPresent();
  }

  private UUID upload(String text) {
    return runs.upload(
        "notebook", List.of(SourceFile.of("notes.csv", text)), ImportOptions.preview());
  }

  private ImportReport run(ImportOptions options, String text) {
    return runs.run(
        "notebook",
        List.of(SourceFile.of("notes.csv", text)),
        options,
        ImportProgress.Listener.NONE);
  }

  private long kept(UUID run) {
    return jdbc.sql("select count(*) from exchange.file_part where run = ?")
        .param(run)
        .query(Long.class)
        .single();
  }
}
