package org.waymark.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A generated company: its files for the importers, and the truth behind them in a folder of its
 * own.
 */
public final class SampleCompany {
  final SampleSpec spec;
  final World world;
  final Terms terms;
  final List<Employee> current;
  final List<Opening> openings;

  private SampleCompany(SampleSpec spec, World world, Terms terms) {
    this.spec = spec;
    this.world = world;
    this.terms = terms;
    this.current = world.employees.stream().filter(Employee::isCurrent).toList();
    this.openings = new OpeningPlan(world, terms, spec.today()).plan(spec.people());
  }

  /** The same specification gives the same company, on every machine. */
  public static SampleCompany generate(SampleSpec spec) throws IOException {
    Catalogue catalogue = CatalogueReader.read();
    Geography geography = Geography.read();
    Dice dice = new Dice(spec.seed());
    int vacancies = Math.max(3, (int) Math.round(spec.people() * 0.02));
    Organisation organisation =
        new OrganisationPlan(catalogue, geography, dice.fork("organisation"))
            .draw(spec.people() + vacancies);
    World world =
        new World(organisation, catalogue, geography, new Months(spec.today()), dice.fork("world"));
    new Decade(world, spec.people(), spec.plantedBias()).run();
    return new SampleCompany(spec, world, terms(spec, catalogue));
  }

  private static Terms terms(SampleSpec spec, Catalogue catalogue) throws IOException {
    SampleSpec.EscoFiles esco = spec.esco();
    if (esco == null) {
      return Terms.own(catalogue);
    }
    List<String> names =
        Table.read("occupations.txt").stream().flatMap(row -> row.list("names").stream()).toList();
    return new EscoTerms(
        catalogue, new EscoArchive(esco.classification(), esco.relations(), names));
  }

  /** Writes all files; the folder is made where it is missing. */
  public void writeTo(Path dir) throws IOException {
    Files.createDirectories(dir.resolve("truth"));
    new OrganisationFiles(this).write(dir);
    new CatalogueFiles(this).write(dir);
    new PeopleFiles(this).write(dir);
    new ProfileFiles(this).write(dir);
    new AchievementFile(this).write(dir);
    new OpeningFiles(this).write(dir);
    new ApplicationFiles(this, spec.today()).write(dir);
    new TruthFiles(this).write(dir.resolve("truth"));
    new Readme(this).write(dir);
  }

  Profiles profiles() {
    return new Profiles(terms, current, spec.today(), world.dice.fork("profiles"));
  }
}
