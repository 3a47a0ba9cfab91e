package org.waymark.app.mobility.border.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.mobility.border.Estimates;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Packs;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.policy.Library;
import org.waymark.app.shell.OpenTo;

/** The packs as the files that the import reads. */
@Controller
@ConditionalOnWebApplication
class PackFile {
  private static final List<String> ROUTES =
      List.of("country", "stay", "weeks_from", "weeks_to", "cost", "currency", "example");
  private static final List<String> TASKS =
      List.of(
          "country",
          "area",
          "stays",
          "when",
          "owner",
          "weeks_before",
          "blocking",
          "text",
          "text_de",
          "resource");
  private final Packs packs;
  private final Library library;

  PackFile(Packs packs, Library library) {
    this.packs = packs;
    this.library = library;
  }

  @GetMapping("/country-packs/country-packs.csv")
  @OpenTo(everyone = true)
  View routes() {
    return CsvFile.of(
        "country-packs.csv", ROUTES, csv -> packs.current().forEach(p -> routes(csv, p)));
  }

  private static void routes(CsvExport csv, CountryPack p) {
    for (Estimates.Line line : Estimates.lines(p)) {
      CountryPack.Route r = line.route();
      csv.row(
          p.country(),
          line.stay().code(),
          r.weeksFrom(),
          r.weeksTo(),
          r.cost().code(),
          p.currency(),
          yes(p.example()));
    }
  }

  @GetMapping("/country-packs/country-pack-tasks.csv")
  @OpenTo(everyone = true)
  View tasks() {
    return CsvFile.of(
        "country-pack-tasks.csv", TASKS, csv -> packs.current().forEach(p -> tasks(csv, p)));
  }

  private void tasks(CsvExport csv, CountryPack p) {
    Map<UUID, Library.Card> pages = library.cards(p.guides());
    for (CountryPack.Entry e : p.entries()) {
      Risk when = e.when();
      csv.row(
          p.country(),
          e.area().code(),
          e.stays().stream().sorted().map(Stay::code).collect(Collectors.joining("|")),
          when == null ? "" : when.code(),
          e.owner().code(),
          e.weeksBefore(),
          yes(e.blocking()),
          e.text(),
          e.german(),
          title(e.guide(), pages));
    }
  }

  /** Of a page that is put away nothing is said. */
  private static String title(@Nullable UUID guide, Map<UUID, Library.Card> pages) {
    Library.Card page = guide == null ? null : pages.get(guide);
    return page == null ? "" : page.title();
  }

  private static String yes(boolean it) {
    return it ? "yes" : "no";
  }
}
