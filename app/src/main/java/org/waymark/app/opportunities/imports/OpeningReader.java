package org.waymark.app.opportunities.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
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
  private final NearCodes near;

  OpeningReader(Known known, LocalDate today, DidYouMean meant, Journal journal) {
    this.known = known;
    this.today = today;
    this.journal = journal;
    this.near = new NearCodes(known, meant);
  }

  Optional<Opening> read(Row row) {
    RowProblems problems = new RowProblems(row, near, journal);
    Opening before = known.openings().get(row.get("code"));
    UnitId unit = problems.code(known.units(), "unit");
    RoleId role = problems.code(known.roles(), "role");
    LocationId location = problems.code(known.locations(), "location");
    PersonId owner = problems.code(known.numbers(), "owner");
    OpeningState state = state(row, before, problems);
    Posting posting = unit == null ? null : posting(row, unit, role, location, problems);
    if (owner != null
        && state instanceof OpeningState.Published
        && !known.employed().contains(owner)) {
      problems.add("owner", Refusal.of("opportunities.import.owner_left", row.get("owner")));
    }
    if (problems.any() || posting == null || owner == null || state == null) {
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
    RowProblems problems = new RowProblems(row, near, journal);
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
      RowProblems problems) {
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
            band(row, problems));
    if (!problems.misses("role")) { // else a role is missed that was named
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

  private static @Nullable PayBand band(Row row, RowProblems problems) {
    OptionalInt min = row.whole("band_min");
    OptionalInt max = row.whole("band_max");
    String currency = row.get("currency").toUpperCase(Locale.ROOT);
    if (min.isEmpty() && max.isEmpty()) {
      return null;
    }
    if (min.isEmpty() || max.isEmpty() || currency.isEmpty()) {
      problems.add("band_min", Refusal.of("opportunities.import.band_incomplete"));
      return null;
    }
    return new PayBand(min.getAsInt(), max.getAsInt(), currency);
  }

  private @Nullable OpeningState state(Row row, @Nullable Opening before, RowProblems problems) {
    String word = word(row, "state", before == null ? "draft" : before.state().code());
    OpeningState state = States.next(before, word, row.date("published_on"), today);
    if (state == null) {
      problems.add("state", Refusal.of("opportunities.import.no_way_back", word));
    } else if (!States.datesHold(state, row.date("inside_until"), row.date("apply_by"))) {
      problems.add("published_on", Refusal.of("opportunities.import.published_too_late"));
    }
    return state;
  }
}
