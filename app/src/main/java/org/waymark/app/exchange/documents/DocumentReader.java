package org.waymark.app.exchange.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.waymark.app.exchange.DocumentText;
import org.waymark.app.exchange.DocumentText.Limits;
import org.waymark.app.exchange.ImportRefused;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Outcome;

/** Tells what kind of document it is by its first bytes and reads it, for so long and no longer. */
public final class DocumentReader {
  /** One broken letter among so many is passed over; more, and the words are lost. */
  private static final long BROKEN_SHARE = 50;

  private DocumentReader() {}

  public static Outcome<DocumentText> read(SourceFile file, Limits limits) {
    if (file.size() > limits.bytes()) {
      return Outcome.refused(
          "exchange.document.large",
          file.name(),
          file.size() / 1_000_000,
          limits.bytes() / 1_000_000);
    }
    var budget = new Budget(limits);
    var task = new FutureTask<>(() -> pages(file, budget));
    Thread.ofPlatform().daemon().name("document").start(task);
    try {
      return judged(file, task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Outcome.refused("exchange.document.slow", file.name());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outcome.refused("exchange.document.slow", file.name());
    } catch (ExecutionException e) {
      return e.getCause() instanceof ImportRefused refused
          ? Outcome.refused(refused.reasons())
          : Outcome.refused("exchange.document.broken", file.name());
    }
  }

  private static Outcome<DocumentText> judged(SourceFile file, DocumentText text) {
    boolean blank = text.pages().stream().allMatch(p -> p.text().isBlank());
    if (blank) {
      return Outcome.refused("exchange.document.noText", file.name());
    }
    long letters = text.pages().stream().mapToLong(p -> p.text().length()).sum();
    return text.unreadable() * BROKEN_SHARE > letters
        ? Outcome.refused("exchange.document.letters", file.name())
        : Outcome.done(text);
  }

  private static DocumentText pages(SourceFile file, Budget budget) throws IOException {
    String head = head(file);
    String small = head.stripLeading().toLowerCase(Locale.ROOT);
    if (head.isBlank()) {
      throw new ImportRefused("exchange.document.empty", file.name());
    }
    if (small.startsWith("%pdf")) {
      return PdfPages.read(file, budget);
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return DocxPages.read(file, budget);
    }
    if (Pictures.is(head, file.name())) {
      throw new ImportRefused("exchange.document.picture", file.name());
    }
    if (small.startsWith("{\\rtf") || head.startsWith("\u00d0\u00cf\u0011\u00e0") || odd(head)) {
      throw new ImportRefused("exchange.document.kind", file.name());
    }
    return PlainPages.read(file, budget);
  }

  private static String head(SourceFile file) throws IOException {
    try (InputStream in = file.open()) {
      return new String(in.readNBytes(1024), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean odd(String head) {
    boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    return !wide && head.chars().anyMatch(c -> c < ' ' && List.of(9, 10, 12, 13).indexOf(c) < 0);
  }
}
