package org.waymark.app.opportunities.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.Remote;
import org.waymark.app.opportunities.model.Audience;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Posting;
import org.waymark.app.opportunities.model.PostingRule;
import org.waymark.app.people.DidYouMean;
import org.waymark.app.people.LocationId;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;

/** Reads one row into the opening that it describes, or writes down every reason why not. */
final class OpeningReader {
  private final Known known;
  private final LocalDate today;
  private final Journal journal;
  private final Map<String, Nearest> nearest;
  private final Nearest roles;
  private final DidYouMean meant;

  OpeningReader(Known known, LocalDate today, DidYouMean meant, Journal journal) {
    this.meant = meant;
    this.known = known;
    this.today = today;
    this.journal = journal;
    this.roles = new Nearest(known.roles().keySet());
    this.nearest =
        Map.of(
            "unit", new Nearest(known.units().keySet()),
            "location", new Nearest(known.locations().keySet()));
  }

  Optional<Opening> read(Row row) {
    Problems problems = new Problems(row);
    Opening before = known.openings().get(row.get("code"));
    UnitId unit = problems.code(known.units(), "unit");
    RoleId role = problems.code(known.roles(), "role");
    LocationId location = problems.code(known.locations(), "location");
    PersonId owner = problems.code(known.numbers(), "owner");
    OpeningState state = problems.state(before);
    Posting posting = unit == null ? null : posting(row, unit, role, location, problems);
    if (owner != null
        && state instanceof OpeningState.Published
        && !known.employed().contains(owner)) {
      problems.add("owner", Refusal.of("opportunities.import.owner_left", row.get("owner")));
    }
    if (problems.some || posting == null || owner == null || state == null) {
      return Optional.empty();
    }
    Opening read = opening(row, before, posting, owner, state);
    if (before != null) {
      Differences.write(row, before, read, journal);
    }
    return Optional.of(read);
  }

  /** Writes down which codes of a row that is left out anyway are not known. */
  void lookAt(Row row) {
    Problems problems = new Problems(row);
    problems.code(known.units(), "unit");
    problems.code(known.roles(), "role");
    problems.code(known.locations(), "location");
    problems.code(known.numbers(), "owner");
  }

  private static Opening opening(
      Row row, @Nullable Opening before, Posting posting, PersonId owner, OpeningState state) {
    return before == null
        ? new Opening(
            new OpeningId(UuidCreator.getTimeOrderedEpoch()),
            row.get("code"),
            posting,
            owner,
            Set.of(),
            Audience.EVERYBODY,
            state,
            0,
            0)
        : new Opening(
            before.id(),
            before.code(),
            posting,
            owner,
            before.coOwners(),
            before.audience(),
            state,
            before.requirementsRevision(),
            before.version());
  }

  private static Posting posting(
      Row row,
      UnitId unit,
      @Nullable RoleId role,
      @Nullable LocationId location,
      Problems problems) {
    OpeningKind kind = OpeningKind.of(word(row, "kind", "role"));
    Posting posting =
        new Posting(
            kind,
            row.get("title"),
            row.get("description"),
            role,
            unit,
            location,
            Remote.of(word(row, "remote", "no")),
            row.whole("positions").orElse(1),
            new Dates(
                row.date("inside_until"),
                row.date("apply_by"),
                row.date("starts_on"),
                row.date("ends_on")),
            boxed(row.whole("share_percent")),
            boxed(row.whole("weeks")),
            problems.band());
    if (!problems.unknown.contains("role")) { // else a role is missed that was named
      problems.addAll(PostingRule.refusals(posting));
    }
    return posting;
  }

  private static String word(Row row, String column, String otherwise) {
    String word = row.get(column).toLowerCase(Locale.ROOT);
    return word.isEmpty() ? otherwise : word;
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  /** What is wrong with one row. */
  private final class Problems {
    private final Row row;
    private final Set<String> unknown = new HashSet<>();
    private boolean some;

    Problems(Row row) {
      this.row = row;
    }

    void add(@Nullable String column, Refusal why) {
      some = true;
      journal.rejected(row, column, why);
    }

    void addAll(List<Refusal> why) {
      why.forEach(w -> add(null, w));
    }

    <I> @Nullable I code(Map<String, I> codes, String column) {
      String code = row.get(column);
      I id = codes.get(code);
      if (id == null && !code.isEmpty()) {
        unknown.add(column);
        add(
            column,
            column.equals("role")
                ? Unknown.role(roles, meant, code)
                : Unknown.of(nearest.get(column), code));
      }
      return id;
    }

    @Nullable PayBand band() {
      OptionalInt min = row.whole("band_min");
      OptionalInt max = row.whole("band_max");
      String currency = row.get("currency").toUpperCase(Locale.ROOT);
      if (min.isEmpty() && max.isEmpty()) {
        return null;
      }
      if (min.isEmpty() || max.isEmpty() || currency.isEmpty()) {
        add("band_min", Refusal.of("opportunities.import.band_incomplete"));
        return null;
      }
      return new PayBand(min.getAsInt(), max.getAsInt(), currency);
    }

    @Nullable OpeningState state(@Nullable Opening before) {
      String word = word(row, "state", before == null ? "draft" : before.state().code());
      OpeningState state = States.next(before, word, row.date("published_on"), today);
      if (state == null) {
        add("state", Refusal.of("opportunities.import.no_way_back", word));
      } else if (!States.datesHold(state, row.date("inside_until"), row.date("apply_by"))) {
        add("published_on", Refusal.of("opportunities.import.published_too_late"));
      }
      return state;
    }
  }
}
