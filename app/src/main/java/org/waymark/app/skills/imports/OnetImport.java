package org.waymark.app.skills.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.SafeZip;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.SourceFile;

/** The O*NET database, from the zip file with its tables as text. */
@Component
class OnetImport implements ImportKind {
  private static final int READ = 400; // of 1000 for the whole

  private final CatalogueImport catalogue;

  OnetImport(CatalogueImport catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "taxonomy-onet";
  }

  @Override
  public String label() {
    return "skills.import.onet";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(Shape.archive("onet"));
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    SourceFile file = in.file("onet").orElseThrow();
    var reader = new OnetReader();
    SafeZip.each(file, SafeZip.Limits.USUAL, reader::entry);
    in.progress(READ, CatalogueImport.WHOLE);
    reader.complete(file.name());
    String version = Versions.of(in, reader.newestChange(), file.name());
    catalogue.write(reader.draft(version, Fingerprint.of(file)), in, journal, READ);
  }
}
