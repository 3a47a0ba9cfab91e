package org.waymark.app.exchange.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportReport.Brake;
import org.waymark.app.exchange.ImportReport.Change;
import org.waymark.app.exchange.ImportReport.Count;
import org.waymark.app.exchange.ImportReport.Rejection;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.files.BadCells;
import org.waymark.app.kernel.Refusal;

/** Gathers what an import writes down, within bounds. */
final class JournalBook implements Journal, BadCells {
  private static final int REJECTIONS = 10_000;
  private static final int CHANGES = 1_000;
  private static final int NOTES = 200;
  private static final int BRAKE_PERCENT = 5;
  private final Runnable rowRead;
  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final Set<String> rejectedRows = new HashSet<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final Set<Refusal> notes = new LinkedHashSet<>();
  private final Set<Refusal> consequences = new LinkedHashSet<>();
  private final List<Brake> brakes = new ArrayList<>();

  JournalBook(Runnable rowRead) {
    this.rowRead = rowRead;
  }

  @Override
  public void created(String what, long n) {
    count(new Count(what, n, 0, 0, 0));
  }

  @Override
  public void updated(String what, long n) {
    count(new Count(what, 0, n, 0, 0));
  }

  @Override
  public void ended(String what, long n) {
    count(new Count(what, 0, 0, n, 0));
  }

  @Override
  public void unchanged(String what, long n) {
    count(new Count(what, 0, 0, 0, n));
  }

  private void count(Count more) {
    if (more.changes() == 0 && more.unchanged() == 0) {
      return;
    }
    counts.merge(
        more.what(),
        more,
        (a, b) ->
            new Count(
                a.what(),
                a.created() + b.created(),
                a.updated() + b.updated(),
                a.ended() + b.ended(),
                a.unchanged() + b.unchanged()));
  }

  @Override
  public void rejected(Row row, @Nullable String column, Refusal why) {
    rejected(row.file(), row.line(), column, column == null ? "" : row.get(column), why);
  }

  @Override
  public void rejected(String file, long line, @Nullable String column, String value, Refusal why) {
    rejectedRows.add(file + "\n" + line);
    if (rejections.size() < REJECTIONS) {
      rejections.add(new Rejection(file, line, column, shortened(value), why));
    }
  }

  @Override
  public void bad(String file, long line, @Nullable String column, String value, Refusal why) {
    rejected(file, line, column, value, why);
  }

  @Override
  public void rowRead() {
    rowRead.run();
  }

  @Override
  public void note(Refusal what) {
    if (notes.size() < NOTES) {
      notes.add(what);
    }
  }

  @Override
  public void consequence(Refusal what) {
    consequences.add(what);
  }

  @Override
  public void change(
      Row row, String subject, String field, @Nullable String before, @Nullable String after) {
    change(row.file(), row.line(), subject, field, before, after);
  }

  @Override
  public void change(
      String file,
      long line,
      String subject,
      String field,
      @Nullable String before,
      @Nullable String after) {
    if (changes.size() < CHANGES && !Objects.equals(before, after)) {
      changes.add(new Change(file, line, subject, field, before, after));
    }
  }

  @Override
  public void ending(String what, long n, long all) {
    brakes.add(new Brake(what, n, all, 100 * n > BRAKE_PERCENT * all));
  }

  private static String shortened(String value) {
    return value.length() <= 200 ? value : value.substring(0, 200) + "…";
  }

  List<Count> counts() {
    return List.copyOf(counts.values());
  }

  long rejectedRows() {
    return rejectedRows.size();
  }

  List<Rejection> rejections() {
    return rejections.stream()
        .sorted(Comparator.comparing(Rejection::file).thenComparingLong(Rejection::line))
        .toList();
  }

  List<Change> changes() {
    return List.copyOf(changes);
  }

  List<Refusal> notes() {
    return List.copyOf(notes);
  }

  List<Refusal> consequences() {
    return List.copyOf(consequences);
  }

  List<Brake> brakes() {
    return List.copyOf(brakes);
  }
}
