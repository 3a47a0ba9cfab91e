package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.waymark.samples.Opening.Application;
import org.waymark.samples.Opening.Dates;

final class OpeningFiles {
  private static final String OPENINGS =
      "code,kind,title,role,unit,location,remote,owner,positions,state,published_on,inside_until,apply_by,starts_on,ends_on,"
          + "share_percent,band_min,band_max,currency,description";
  private final SampleCompany company;

  OpeningFiles(SampleCompany company) {
    this.company = company;
  }

  void write(Path dir) throws IOException {
    try (CsvFile openings = new CsvFile(dir.resolve("openings.csv"), OPENINGS);
        CsvFile asked =
            new CsvFile(
                dir.resolve("opening-requirements.csv"), "opening,skill,minimum,weight,required");
        CsvFile applications =
            new CsvFile(dir.resolve("applications.csv"), "opening,number,kind,submitted_on")) {
      for (Opening opening : company.openings) {
        row(opening, openings);
        for (Requirement one : opening.requirements()) {
          asked.row(opening.code(), one.skill(), one.minimum(), one.weight(), one.required());
        }
        for (Application one : opening.applications()) {
          applications.row(opening.code(), one.employee().number, one.kind(), one.on());
        }
      }
    }
  }

  private static void row(Opening opening, CsvFile file) throws IOException {
    Dates dates = opening.dates();
    PayBand band = opening.band();
    file.row(
        opening.code(),
        opening.kind(),
        opening.title(),
        opening.role() == null ? "" : opening.role().code(),
        opening.unit().code(),
        opening.site().code(),
        opening.remote(),
        opening.owner().number,
        opening.positions(),
        opening.state(),
        dates.publishedOn(),
        dates.insideUntil(),
        dates.applyBy(),
        dates.startsOn(),
        dates.endsOn(),
        opening.sharePercent(),
        band == null ? null : band.minimum(),
        band == null ? null : band.maximum(),
        band == null ? null : band.currency(),
        opening.description());
  }
}
