package org.waymark.app.exchange.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.exchange.SourceFile;

/** Uploaded files, kept in pieces in the database until their run is over. */
@Component
class KeptFiles {
  private static final int PIECE = 1 << 20;
  private final JdbcClient jdbc;

  KeptFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Remembers only what the files were called. */
  void name(UUID run, List<SourceFile> files) {
    for (int place = 0; place < files.size(); place++) {
      name(run, place, files.get(place));
    }
  }

  private void name(UUID run, int place, SourceFile file) {
    jdbc.sql("insert into exchange.file (run, place, name, size) values (?, ?, ?, ?)")
        .params(run, place, file.name(), file.size())
        .update();
  }

  @Transactional
  public void keep(UUID run, List<SourceFile> files) {
    for (int place = 0; place < files.size(); place++) {
      SourceFile file = files.get(place);
      name(run, place, file);
      write(run, place, file);
    }
  }

  private void write(UUID run, int place, SourceFile file) {
    try (InputStream in = file.open()) {
      int part = 0;
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        jdbc.sql("insert into exchange.file_part (run, place, part, content) values (?, ?, ?, ?)")
            .params(run, place, part++, piece)
            .update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<SourceFile> of(UUID run) {
    return List.copyOf(
        jdbc.sql("select place, name, size from exchange.file where run = ? order by place")
            .param(run)
            .query(
                (row, _) ->
                    new Kept(run, row.getInt("place"), row.getString("name"), row.getLong("size")))
            .list());
  }

  void forget(UUID run) {
    jdbc.sql("delete from exchange.file_part where run = ?").param(run).update();
  }

  private byte[] piece(UUID run, int place, int part) {
    return jdbc.sql(
            "select content from exchange.file_part where run = ? and place = ? and part = ?")
        .params(run, place, part)
        .query(byte[].class)
        .optional()
        .orElse(new byte[0]);
  }

  private final class Kept implements SourceFile {
    private final UUID run;
    private final int place;
    private final String name;
    private final long size;

    Kept(UUID run, int place, String name, long size) {
      this.run = run;
      this.place = place;
      this.name = name;
      this.size = size;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public InputStream open() {
      return new Pieces(part -> piece(run, place, part));
    }
  }
}
