package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.samples.Opening.Application;
import org.waymark.samples.Opening.Dates;

/** The written openings around the three scenarios; the same at every size and seed. */
final class NamedOpenings {
  private final World world;
  private final Terms terms;
  private final LocalDate today;
  private final Map<String, Employee> people = new HashMap<>();

  NamedOpenings(World world, Terms terms, LocalDate today) {
    this.world = world;
    this.terms = terms;
    this.today = today;
    for (Employee employee : world.employees) {
      if (employee.named != null) {
        people.put(employee.named.key(), employee);
      }
    }
  }

  List<Opening> read() {
    List<Opening> openings = new ArrayList<>();
    for (Table.Row row : Table.read("named-openings.txt")) {
      openings.add(opening(row));
    }
    return openings;
  }

  private Opening opening(Table.Row row) {
    Unit unit = unit(row.text("unit"));
    Site site = site(row.text("site"));
    @Nullable Role role = row.has("role") ? world.catalogue.role(Slug.of(row.text("role"))) : null;
    @Nullable PayBand band = role == null ? null : band(row, role, site.country());
    List<Requirement> own =
        terms.imported() ? List.of() : CatalogueReader.requirements(row.list("requirements"));
    return new Opening(
        row.text("code"),
        row.text("kind"),
        row.text("title"),
        role == null ? null : terms.role(role, unit),
        unit,
        site,
        row.text("remote"),
        known(row.text("owner")),
        1,
        row.text("state"),
        dates(row),
        row.has("share") ? row.number("share") : null,
        band,
        row.text("description"),
        own,
        applications(row));
  }

  private PayBand band(Table.Row row, Role role, Country country) {
    if (row.has("min")) {
      return new PayBand(row.number("min"), row.number("max"), country.currency());
    }
    return PayBand.of(role, country);
  }

  private Dates dates(Table.Row row) {
    return new Dates(
        row.has("published") ? today.minusDays(row.number("published")) : null,
        row.has("inside") ? today.plusDays(row.number("inside")) : null,
        row.has("apply") ? today.plusDays(row.number("apply")) : null,
        today.plusDays(row.number("starts")),
        row.has("ends") ? today.plusDays(row.number("ends")) : null);
  }

  /** {@code sarah application 6}: who, what, and how many days ago. */
  private List<Application> applications(Table.Row row) {
    List<Application> applications = new ArrayList<>();
    for (String text : row.list("applications")) {
      List<String> words = List.of(text.split(" ", -1));
      LocalDate on = today.minusDays(Integer.parseInt(words.get(2)));
      applications.add(new Application(known(words.get(0)), words.get(1), on));
    }
    return applications;
  }

  private Unit unit(String code) {
    for (Unit unit : world.organisation.units()) {
      if (unit.code().equals(code)) {
        return unit;
      }
    }
    throw new IllegalStateException("No unit " + code);
  }

  private Site site(String code) {
    for (Site site : world.organisation.sites()) {
      if (site.code().equals(code)) {
        return site;
      }
    }
    throw new IllegalStateException("No place " + code);
  }

  private Employee known(String key) {
    Employee employee = people.get(key);
    if (employee == null) {
      throw new IllegalStateException("Nobody is called " + key);
    }
    return employee;
  }
}
