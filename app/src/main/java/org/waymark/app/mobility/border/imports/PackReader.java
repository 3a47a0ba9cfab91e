package org.waymark.app.mobility.border.imports;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.mobility.border.model.Area;
import org.waymark.app.mobility.border.model.Cost;
import org.waymark.app.mobility.border.model.CountryPack;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.TaskOwner;

/** Puts packs together from the rows of both files; a row that says nonsense is left out. */
final class PackReader {
  private static final UUID NONE = new UUID(0, 0);

  private static final class Draft {
    private final String currency;
    private final boolean example;
    private final Row first;
    private final Map<Stay, CountryPack.Route> routes = new EnumMap<>(Stay.class);
    private final List<CountryPack.Entry> entries = new ArrayList<>();

    Draft(Row row) {
      this.currency = row.get("currency").toUpperCase(Locale.ROOT);
      this.example = row.yes("example", false);
      this.first = row;
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Journal journal;
  private final Function<String, List<UUID>> library;

  /**
   * @param library the pages of the library with a title
   */
  PackReader(Journal journal, Function<String, List<UUID>> library) {
    this.journal = journal;
    this.library = library;
  }

  void routes(Table table) {
    for (Row row : table) {
      Optional<Refusal> no = route(row);
      no.ifPresent(why -> journal.rejected(row, null, why));
    }
  }

  private Optional<Refusal> route(Row row) {
    String country = row.get("country").toUpperCase(Locale.ROOT);
    String currency = row.get("currency").toUpperCase(Locale.ROOT);
    int from = row.whole("weeks_from").orElse(0);
    int to = row.whole("weeks_to").orElse(0);
    if (!Set.of(Locale.getISOCountries()).contains(country)) {
      return Optional.of(Refusal.of("mobility.pack.import.country", country));
    }
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(c -> c.getCurrencyCode().equals(currency))) {
      return Optional.of(Refusal.of("mobility.pack.import.currency", currency));
    }
    if (to < from) {
      return Optional.of(Refusal.of("mobility.pack.import.weeks"));
    }
    Draft draft = drafts.computeIfAbsent(country, _ -> new Draft(row));
    Stay stay = Stay.of(row.get("stay").toLowerCase(Locale.ROOT)).orElseThrow();
    Cost cost = Cost.of(row.get("cost"));
    return draft.routes.putIfAbsent(stay, new CountryPack.Route(from, to, cost)) == null
        ? Optional.empty()
        : Optional.of(Refusal.of("mobility.pack.import.twice", country, stay.code()));
  }

  void tasks(Table table) {
    for (Row row : table) {
      Optional<Refusal> no = task(row);
      no.ifPresent(why -> journal.rejected(row, null, why));
    }
  }

  private Optional<Refusal> task(Row row) {
    String country = row.get("country").toUpperCase(Locale.ROOT);
    Draft draft = drafts.get(country);
    if (draft == null) {
      return Optional.of(Refusal.of("mobility.pack.import.no_pack", country));
    }
    Set<Stay> stays =
        row.several("stays").stream()
            .flatMap(s -> Stay.of(s.toLowerCase(Locale.ROOT)).stream())
            .collect(Collectors.toSet());
    if (stays.size() != row.several("stays").size()) {
      return Optional.of(Refusal.of("mobility.pack.import.stays"));
    }
    Area area = Area.of(row.get("area").toLowerCase(Locale.ROOT)).orElseThrow();
    boolean blocking = row.yes("blocking", false);
    if (blocking && area.confidential()) {
      return Optional.of(Refusal.of("mobility.pack.import.private_blocks"));
    }
    String resource = row.get("resource");
    List<UUID> guides = resource.isEmpty() ? List.of() : library.apply(resource);
    if (!resource.isEmpty() && guides.size() != 1) {
      String no = guides.isEmpty() ? "no_resource" : "resources";
      return Optional.of(Refusal.of("mobility.pack.import." + no, resource));
    }
    draft.entries.add(
        new CountryPack.Entry(
            draft.entries.size() + 1,
            area,
            stays,
            when(row),
            TaskOwner.of(row.get("owner").toLowerCase(Locale.ROOT)).orElseThrow(),
            row.whole("weeks_before").orElse(0),
            blocking,
            row.get("text"),
            row.get("text_de"),
            guides.isEmpty() ? null : guides.getFirst()));
    return Optional.empty();
  }

  private static @Nullable Risk when(Row row) {
    return Risk.of(row.get("when").toLowerCase(Locale.ROOT)).orElse(null);
  }

  /** What was read, by the row that says it first. */
  Map<Row, CountryPack> packs() {
    Map<Row, CountryPack> all = new LinkedHashMap<>();
    drafts.forEach(
        (country, d) ->
            all.put(
                d.first,
                new CountryPack(NONE, country, 0, d.example, d.currency, d.routes, d.entries)));
    return all;
  }
}
