package org.waymark.app.opportunities.web;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.shell.Words;

/** The line of facts under the title of an opening. */
final class Facts {
  private static final String NO_BREAK = "\u00a0";

  private Facts() {}

  static List<Words> of(OpeningCard card, OpeningPlaces.Names names, Locale language) {
    List<Words> facts = new ArrayList<>();
    if (card.kind().runs()) {
      facts.add(project(card));
    }
    facts.add(place(card, names));
    if (card.band() != null) {
      facts.add(band(card.band(), language));
    }
    return facts;
  }

  /** Unit, place, and how much can be done from elsewhere. */
  static Words place(OpeningCard card, OpeningPlaces.Names names) {
    String unit = names.unit(card.unit());
    String location = names.location(card.location());
    String where = location.isEmpty() ? unit : unit + ", " + location;
    return card.remote() == Remote.NO
        ? Words.plain(where)
        : Words.of("opportunities.place." + card.remote().code(), where);
  }

  static Words project(OpeningCard card) {
    String kind = "opportunities." + card.kind().code();
    Integer share = card.sharePercent();
    Integer weeks = card.weeks();
    if (share != null && weeks != null) {
      return Words.of(kind + ".share_weeks", share, weeks);
    }
    if (share != null) {
      return Words.of(kind + ".share", share);
    }
    return weeks == null
        ? Words.of("opportunities.kind." + card.kind().code())
        : Words.of(kind + ".weeks", weeks);
  }

  static Words band(PayBand band, Locale language) {
    String symbol = symbol(band.currency(), language);
    boolean letters = symbol.codePoints().allMatch(Character::isLetter);
    String sign = letters ? symbol + NO_BREAK : symbol;
    return band.min() == band.max()
        ? Words.of("opportunities.band.one", sign, band.min())
        : Words.of("opportunities.band", sign, band.min(), band.max());
  }

  private static String symbol(String code, Locale language) {
    return Currency.getAvailableCurrencies().stream()
        .filter(c -> c.getCurrencyCode().equals(code))
        .map(c -> c.getSymbol(language))
        .findFirst()
        .orElse(code);
  }
}
