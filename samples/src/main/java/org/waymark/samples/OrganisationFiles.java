package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Path;

final class OrganisationFiles {
  private final World world;

  OrganisationFiles(SampleCompany company) {
    this.world = company.world;
  }

  void write(Path dir) throws IOException {
    try (CsvFile file = new CsvFile(dir.resolve("legal-entities.csv"), "code,name,country")) {
      for (Geography.Entity entity : world.geography.entities().values()) {
        file.row(entity.code(), entity.name(), entity.country());
      }
    }
    try (CsvFile file =
        new CsvFile(dir.resolve("locations.csv"), "code,name,city,country,region,time_zone")) {
      for (Site site : world.organisation.sites()) {
        Country country = site.country();
        file.row(
            site.code(),
            site.name(),
            site.city().name(),
            country.code(),
            country.region(),
            site.city().zone());
      }
    }
    try (CsvFile file = new CsvFile(dir.resolve("units.csv"), "code,name,parent")) {
      for (Unit unit : world.organisation.units()) {
        file.row(unit.code(), unit.name(), unit.parent() == null ? "" : unit.parent().code());
      }
    }
  }
}
