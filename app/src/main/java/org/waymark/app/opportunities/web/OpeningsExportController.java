package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvExport;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.OpenTo;

/** The same list as on the page, as a file. */
@Controller
@ConditionalOnWebApplication
class OpeningsExportController {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "title",
          "kind",
          "unit",
          "place",
          "country",
          "remote",
          "role",
          "level",
          "published",
          "inside",
          "apply_by",
          "starts",
          "band_min",
          "band_max",
          "currency",
          "hiring",
          "address");
  private static final int PART = 200;

  private final OpeningSearch search;
  private final Openings openings;
  private final OpeningPlaces places;
  private final People people;
  private final MessageSource words;

  OpeningsExportController(
      OpeningSearch search,
      Openings openings,
      OpeningPlaces places,
      People people,
      MessageSource words) {
    this.search = search;
    this.openings = openings;
    this.places = places;
    this.people = people;
    this.words = words;
  }

  @GetMapping("/openings.csv")
  @OpenTo(everyone = true)
  View csv(Viewer viewer, @RequestParam Map<String, String> params, Locale language) {
    Criteria criteria = Criteria.of(params);
    return CsvFile.of(
        "openings.csv",
        CsvFile.header(words, "opportunities.csv.", COLUMNS, language),
        csv -> {
          for (int page = 1; part(viewer, criteria, page, csv, language); page++) {}
        });
  }

  /** Writes some rows; whether there may be more. */
  private boolean part(Viewer viewer, Criteria criteria, int page, CsvExport csv, Locale language) {
    List<OpeningId> ids = search.page(viewer, criteria, new Paging(page, PART));
    Map<OpeningId, OpeningCard> cards = openings.cards(ids);
    OpeningPlaces.Names names = places.of(cards.values());
    Map<PersonId, PersonCard> owners =
        people.cards(cards.values().stream().map(OpeningCard::owner).distinct().toList());
    ids.stream()
        .map(cards::get)
        .filter(Objects::nonNull)
        .forEach(card -> csv.row(row(card, names, owners.get(card.owner()), language)));
    return ids.size() == PART;
  }

  private @Nullable Object[] row(
      OpeningCard card, OpeningPlaces.Names names, @Nullable PersonCard owner, Locale language) {
    RoleCard role = names.role(card.role());
    return new @Nullable Object[] {
      card.code(),
      card.title(),
      say("opportunities.kind." + card.kind().code(), language),
      names.unit(card.unit()),
      names.location(card.location()),
      names.country(card.location(), language),
      say("opportunities.form.remote." + card.remote().code(), language),
      role == null ? null : role.title(),
      role == null ? null : role.level(),
      card.publishedOn(),
      card.dates().insideUntil(),
      card.dates().applyBy(),
      card.dates().startsOn(),
      card.band() == null ? null : card.band().min(),
      card.band() == null ? null : card.band().max(),
      card.band() == null ? null : card.band().currency(),
      owner == null ? null : owner.name(),
      "/openings/" + card.id()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage(key, null, language);
  }
}
