package org.waymark.app.skills.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.ModuleTest;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.skills.SharedData;

@ModuleTest
@Transactional
class RealCataloguesTest {
  private final EscoImport esco;
  private final OnetImport onet;
  private final JdbcClient jdbc;

  RealCataloguesTest(EscoImport esco, OnetImport onet, JdbcClient jdbc) {
    this.esco = esco;
    this.onet = onet;
    this.jdbc = jdbc;
  }

  @Test
  void escoComesInWhole() throws IOException {
    var desk = esco();
    long began = System.nanoTime();
    esco.run(desk, desk);
    System.err.println("ESCO took " + (System.nanoTime() - began) / 1_000_000 + " ms");
    assertThat(desk.counts)
        .containsEntry("skills", "13896 created")
        .containsEntry("occupations", "3007 created")
        .containsEntry("groups", "640 created");
    System.err.println(desk.counts + " " + desk.notes);
  }

  @Test
  void onetComesInWhole() throws IOException {
    var desk =
        new Desk().with("onet", SourceFile.of(SharedData.file("onet-29.3/onet-29.3-text.zip")));
    long began = System.nanoTime();
    onet.run(desk, desk);
    System.err.println("O*NET took " + (System.nanoTime() - began) / 1_000_000 + " ms");
    System.err.println(desk.counts + " " + desk.notes);
    System.err.println(
        jdbc.sql("select family || version from skills.taxonomy").query(String.class).list());
    assertThat(desk.counts).containsEntry("skills", "8843 created");
  }

  private static Desk esco() throws IOException {
    return new Desk()
        .with("classification", SourceFile.of(SharedData.file("esco-1.1.1/classification-en.zip")))
        .with("relations", SourceFile.of(SharedData.file("esco-1.1.1/relations.zip")));
  }
}
