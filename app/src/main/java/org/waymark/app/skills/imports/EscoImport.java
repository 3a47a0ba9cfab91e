package org.waymark.app.skills.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.SafeZip;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.SourceFile;
import org.waymark.app.kernel.Refusal;

/** The European classification of skills and occupations, from its two official zip files. */
@Component
class EscoImport implements ImportKind {
  private static final int READ = 400; // of 1000 for the whole

  private final CatalogueImport catalogue;

  EscoImport(CatalogueImport catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String name() {
    return "taxonomy-esco";
  }

  @Override
  public String label() {
    return "skills.import.esco";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(Shape.archive("classification"), Shape.archive("relations"));
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    SourceFile first = in.file("classification").orElseThrow();
    SourceFile second = in.file("relations").orElseThrow();
    var reader = new EscoReader();
    SafeZip.each(first, SafeZip.Limits.USUAL, reader::entry);
    in.progress(READ / 2, CatalogueImport.WHOLE);
    SafeZip.each(second, SafeZip.Limits.USUAL, reader::entry);
    in.progress(READ, CatalogueImport.WHOLE);
    reader.complete(first.name(), second.name());
    String version = Versions.of(in, reader.newestChange(), first.name(), second.name());
    var draft = reader.draft(version, Fingerprint.of(first, second));
    if (reader.dangling() > 0) {
      journal.note(Refusal.of("skills.import.dangling", reader.dangling(), reader.relations()));
    }
    catalogue.write(draft, in, journal, READ);
  }
}
