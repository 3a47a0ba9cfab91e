package org.waymark.app.skills.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;

/** An import's files, and its journal as it was written. */
final class Desk implements ImportInput, Journal {
  private final Map<String, SourceFile> files = new HashMap<>();
  final Map<String, String> counts = new LinkedHashMap<>();
  final List<String> rejections = new ArrayList<>();
  final List<Refusal> notes = new ArrayList<>();

  Desk with(String shape, SourceFile file) {
    files.put(shape, file);
    return this;
  }

  @Override
  public UUID run() {
    return new UUID(7, 7);
  }

  @Override
  public LocalDate today() {
    return LocalDate.of(2026, 11, 23);
  }

  @Override
  public Optional<Table> table(String shape) {
    return Optional.empty();
  }

  @Override
  public Optional<SourceFile> file(String shape) {
    return Optional.ofNullable(files.get(shape));
  }

  @Override
  public boolean full() {
    return false;
  }

  @Override
  public Optional<String> option(String name) {
    return Optional.empty();
  }

  @Override
  public void progress(long done, long total) {}

  private void count(String what, String how, long n) {
    if (n > 0) {
      counts.merge(
          what.substring(what.lastIndexOf('.') + 1), n + " " + how, (a, b) -> a + ", " + b);
    }
  }

  @Override
  public void created(String what, long n) {
    count(what, "created", n);
  }

  @Override
  public void updated(String what, long n) {
    count(what, "updated", n);
  }

  @Override
  public void ended(String what, long n) {
    count(what, "ended", n);
  }

  @Override
  public void unchanged(String what, long n) {
    count(what, "unchanged", n);
  }

  @Override
  public void rejected(Row row, @Nullable String column, Refusal why) {
    rejections.add(row.line() + " " + column + " " + why.key());
  }

  @Override
  public void rejected(String file, long line, @Nullable String column, String value, Refusal why) {
    rejections.add(line + " " + column + " " + why.key());
  }

  @Override
  public void note(Refusal what) {
    notes.add(what);
  }

  @Override
  public void consequence(Refusal what) {
    notes.add(what);
  }

  @Override
  public void change(
      Row row, String subject, String field, @Nullable String before, @Nullable String after) {}

  @Override
  public void ending(String what, long n, long all) {}
}
