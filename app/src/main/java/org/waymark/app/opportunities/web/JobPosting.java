package org.waymark.app.opportunities.web;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.Skills;

/** An opening in the words of schema.org, as job boards read it; nobody's name is in it. */
@Component
class JobPosting {
  private final Organisation organisation;
  private final Openings openings;
  private final Skills skills;

  JobPosting(Organisation organisation, Openings openings, Skills skills) {
    this.organisation = organisation;
    this.openings = openings;
    this.skills = skills;
  }

  Map<String, Object> of(Opening opening) {
    Posting p = opening.posting();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("@context", "https://schema.org");
    all.put("@type", "JobPosting");
    all.put("title", p.title());
    all.put("description", html(p.description()));
    all.put("identifier", identifier(opening));
    opening.state().publishedOn().ifPresent(day -> all.put("datePosted", day.toString()));
    if (p.dates().applyBy() != null) {
      all.put(
          "validThrough", p.dates().applyBy().atTime(23, 59).atOffset(ZoneOffset.UTC).toString());
    }
    all.put("employmentType", "FULL_TIME");
    all.put("hiringOrganization", thing("Organization", "name", company()));
    place(p).ifPresent(place -> all.put("jobLocation", place));
    if (p.remote() == Remote.YES) {
      all.put("jobLocationType", "TELECOMMUTE");
    }
    all.put("totalJobOpenings", p.seats());
    all.put("skills", skills(opening));
    if (p.band() != null && opening.audience().payShown()) {
      all.put("baseSalary", pay(p.band()));
    }
    return all;
  }

  private static String html(String text) {
    return OpeningMaker.paragraphs(text).stream()
        .map(lines -> lines.stream().map(HtmlUtils::htmlEscape).collect(Collectors.joining("<br>")))
        .map(paragraph -> "<p>" + paragraph + "</p>")
        .collect(Collectors.joining());
  }

  private Map<String, Object> identifier(Opening opening) {
    String code = opening.code() == null ? opening.id().toString() : opening.code();
    Map<String, Object> identifier = thing("PropertyValue", "name", company());
    identifier.put("value", code);
    return identifier;
  }

  String company() {
    return organisation.units().roots().stream().map(Unit::name).findFirst().orElse("");
  }

  private Optional<Map<String, Object>> place(Posting posting) {
    return location(posting)
        .map(
            l -> {
              Map<String, Object> address =
                  thing(
                      "PostalAddress", "addressLocality", l.city().isEmpty() ? l.name() : l.city());
              address.put("addressCountry", l.country());
              return thing("Place", "address", address);
            });
  }

  Optional<Location> location(Posting posting) {
    return organisation.locations().stream()
        .filter(l -> l.id().equals(posting.location()))
        .findFirst();
  }

  List<String> skills(Opening opening) {
    List<Requirement> asked = openings.requirementsOf(opening.id());
    Map<?, SkillCard> names =
        skills.cards(asked.stream().map(Requirement::skill).collect(Collectors.toSet()));
    return asked.stream()
        .map(r -> names.get(r.skill()))
        .filter(Objects::nonNull)
        .map(SkillCard::name)
        .toList();
  }

  private static Map<String, Object> pay(PayBand band) {
    Map<String, Object> value = thing("QuantitativeValue", "minValue", band.min());
    value.put("maxValue", band.max());
    value.put("unitText", "YEAR");
    Map<String, Object> amount = thing("MonetaryAmount", "currency", band.currency());
    amount.put("value", value);
    return amount;
  }

  private static Map<String, Object> thing(String type, String name, @Nullable Object value) {
    Map<String, Object> thing = new LinkedHashMap<>();
    thing.put("@type", type);
    if (value != null) {
      thing.put(name, value);
    }
    return thing;
  }
}
