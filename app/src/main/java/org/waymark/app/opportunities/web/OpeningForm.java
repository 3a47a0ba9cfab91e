package org.waymark.app.opportunities.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;

/**
 * The facts of an opening as somebody typed them.
 *
 * @param coOwners with whom it is filled
 */
public record OpeningForm(
    String kind,
    String title,
    String description,
    String role,
    String unit,
    String location,
    String remote,
    String seats,
    String insideUntil,
    String applyBy,
    String startsOn,
    String endsOn,
    String sharePercent,
    String weeks,
    String bandMin,
    String bandMax,
    String currency,
    CoOwners coOwners,
    boolean restricted,
    String version) {
  private static final int LONGEST = 100_000;

  static OpeningForm of(MultiValueMap<String, String> p) {
    return new OpeningForm(
        text(p, "kind"),
        text(p, "title"),
        text(p, "description"),
        text(p, "role"),
        text(p, "unit"),
        text(p, "location"),
        text(p, "remote"),
        text(p, "seats"),
        text(p, "insideUntil"),
        text(p, "applyBy"),
        text(p, "startsOn"),
        text(p, "endsOn"),
        text(p, "sharePercent"),
        text(p, "weeks"),
        text(p, "bandMin"),
        text(p, "bandMax"),
        text(p, "currency"),
        CoOwners.of(p),
        text(p, "restricted").equals("yes"),
        text(p, "version"));
  }

  /** As an opening stands. */
  static OpeningForm of(Opening opening) {
    Posting p = opening.posting();
    PayBand band = p.band();
    return new OpeningForm(
        p.kind().code(),
        p.title(),
        p.description(),
        text(p.role()),
        text(p.unit()),
        text(p.location()),
        p.remote().code(),
        text(p.seats()),
        text(p.dates().insideUntil()),
        text(p.dates().applyBy()),
        text(p.dates().startsOn()),
        text(p.dates().endsOn()),
        text(p.sharePercent()),
        text(p.weeks()),
        text(band == null ? null : band.min()),
        text(band == null ? null : band.max()),
        text(band == null ? null : band.currency()),
        CoOwners.of(opening.coOwners()),
        opening.audience().restricted(),
        text(opening.version()));
  }

  /** A new one in a unit. */
  static OpeningForm fresh(String unit, String kind) {
    return of(
        MultiValueMap.fromSingleValue(
            Map.of("kind", kind, "unit", unit, "remote", "no", "seats", "1")));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String text(MultiValueMap<String, String> params, String name) {
    String text = text(params.getFirst(name)).replace("\0", "").replace("\r\n", "\n").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
