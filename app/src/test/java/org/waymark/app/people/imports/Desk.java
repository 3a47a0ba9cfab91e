package org.waymark.app.people.imports;

import java.util.ArrayList;
import java.util.List;
import org.waymark.app.exchange.ImportOptions;
import org.waymark.app.exchange.ImportProgress;
import org.waymark.app.exchange.ImportReport;
import org.waymark.app.exchange.Imports;
import org.waymark.app.exchange.SourceFile;

/** An administrator with files in hand. */
final class Desk {
  private final Imports imports;

  Desk(Imports imports) {
    this.imports = imports;
  }

  /** Files as pairs of name and content. */
  ImportReport apply(String kind, String... files) {
    return run(kind, ImportOptions.apply(), files);
  }

  ImportReport preview(String kind, String... files) {
    return run(kind, ImportOptions.preview(), files);
  }

  ImportReport run(String kind, ImportOptions options, String... files) {
    List<SourceFile> sources = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      sources.add(SourceFile.of(files[i], files[i + 1]));
    }
    return imports.run(kind, sources, options, ImportProgress.Listener.NONE);
  }

  /** A people.csv with the canonical columns and these rows. */
  static String people(String... rows) {
    return """
        number,given_name,family_name,email,role,unit,location,legal_entity,manager,position,hired_on,role_since,left_on,language
        """
        + String.join("\n", rows);
  }
}
