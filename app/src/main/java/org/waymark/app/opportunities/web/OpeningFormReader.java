package org.waymark.app.opportunities.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.PostingRule;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Turns what was typed into a posting, or says everything that cannot be read. */
@Component
class OpeningFormReader {
  private final Organisation organisation;
  private final People people;

  OpeningFormReader(Organisation organisation, People people) {
    this.organisation = organisation;
    this.people = people;
  }

  /** The posting is there exactly when nothing was refused. */
  record Read(@Nullable Posting posting, Set<PersonId> coOwners, List<Refusal> refusals) {}

  Read read(OpeningForm form) {
    Fields fields = new Fields();
    Set<PersonId> coOwners = coOwners(form, fields);
    UnitId unit =
        fields.id(form.unit(), UnitId::new, u -> organisation.unit(u).isPresent(), "unit");
    if (unit == null && fields.none("unit")) {
      fields.refuse("unit");
    }
    Posting posting = unit == null ? null : posting(form, unit, fields);
    if (posting != null) {
      fields.refusals.addAll(PostingRule.refusals(posting));
    }
    return new Read(fields.refusals.isEmpty() ? posting : null, coOwners, fields.refusals);
  }

  private Posting posting(OpeningForm form, UnitId unit, Fields fields) {
    Integer seats = fields.whole(form.seats(), "seats");
    return new Posting(
        kind(form.kind()),
        form.title(),
        form.description(),
        fields.id(form.role(), RoleId::new, r -> organisation.role(r).isPresent(), "role"),
        unit,
        fields.id(form.location(), LocationId::new, this::known, "location"),
        remote(form.remote()),
        seats == null ? 1 : seats,
        new Dates(
            fields.day(form.insideUntil(), "insideUntil"),
            fields.day(form.applyBy(), "applyBy"),
            fields.day(form.startsOn(), "startsOn"),
            fields.day(form.endsOn(), "endsOn")),
        fields.whole(form.sharePercent(), "sharePercent"),
        fields.whole(form.weeks(), "weeks"),
        band(form, fields));
  }

  private boolean known(LocationId id) {
    return organisation.locations().stream().anyMatch(l -> l.id().equals(id));
  }

  private Set<PersonId> coOwners(OpeningForm form, Fields fields) {
    List<PersonId> chosen = form.coOwners().people();
    Set<PersonId> here = people.current(chosen).keySet();
    Map<PersonId, PersonCard> cards = people.cards(chosen);
    for (PersonId person : chosen) {
      if (!here.contains(person)) {
        PersonCard card = cards.get(person);
        fields.refusals.add(
            card == null
                ? Refusal.of("opportunities.form.nobody")
                : Refusal.of("opportunities.form.gone", card.name()));
      }
    }
    return new HashSet<>(here);
  }

  private static @Nullable PayBand band(OpeningForm form, Fields fields) {
    Integer min = fields.whole(form.bandMin(), "bandMin");
    Integer max = fields.whole(form.bandMax(), "bandMax");
    if (form.bandMin().isEmpty() && form.bandMax().isEmpty()) {
      return null;
    }
    if (min == null || max == null || form.currency().isEmpty()) {
      fields.refuse("band");
      return null;
    }
    return new PayBand(min, max, form.currency().toUpperCase(Locale.ROOT));
  }

  private static OpeningKind kind(String code) {
    return Arrays.stream(OpeningKind.values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElse(OpeningKind.ROLE);
  }

  private static Remote remote(String code) {
    return switch (code) {
      case "yes" -> Remote.YES;
      case "partly" -> Remote.PARTLY;
      default -> Remote.NO;
    };
  }

  /** Reads single fields and remembers those that cannot be read. */
  private static final class Fields {
    private final List<Refusal> refusals = new ArrayList<>();

    void refuse(String field) {
      refusals.add(Refusal.of("opportunities.form." + field));
    }

    boolean none(String field) {
      return refusals.stream().noneMatch(r -> r.key().equals("opportunities.form." + field));
    }

    @Nullable Integer whole(String text, String field) {
      try {
        return text.isEmpty() ? null : Integer.valueOf(text);
      } catch (NumberFormatException e) {
        refuse(field);
        return null;
      }
    }

    @Nullable LocalDate day(String text, String field) {
      try {
        return text.isEmpty() ? null : LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        refuse(field);
        return null;
      }
    }

    <I> @Nullable I id(String text, Function<UUID, I> wrap, Predicate<I> known, String field) {
      if (text.isEmpty()) {
        return null;
      }
      try {
        I id = wrap.apply(UUID.fromString(text));
        if (known.test(id)) {
          return id;
        }
      } catch (IllegalArgumentException e) {
        // the same answer as for an id that does not exist
      }
      refuse(field);
      return null;
    }
  }
}
