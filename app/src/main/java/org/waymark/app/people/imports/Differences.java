package org.waymark.app.people.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;

/** Tells the preview what a row changes. */
final class Differences {
  private static final String FIELD = "people.import.field.";
  private final Journal journal;
  private final Catalogue catalogue;

  Differences(Journal journal, Catalogue catalogue) {
    this.journal = journal;
    this.catalogue = catalogue;
  }

  void tell(Candidate c, @Nullable Place before, Place wanted, SpellPlan plan) {
    Known known = c.known();
    if (known == null) {
      tell(c, "new", null, catalogue.role(wanted) + ", " + catalogue.unit(wanted));
      return;
    }
    tell(c, "name", known.name(), c.name());
    tell(c, "email", known.email(), c.email());
    tell(c, "hired", text(known.hiredOn()), text(c.hiredOn()));
    tell(c, "left", text(known.leftOn()), text(c.leftOn()));
    if (before != null && !plan.nothing()) {
      tell(c, "role", catalogue.role(before), catalogue.role(wanted));
      tell(c, "unit", catalogue.unit(before), catalogue.unit(wanted));
      tell(c, "location", catalogue.location(before), catalogue.location(wanted));
      tell(c, "entity", catalogue.entity(before), catalogue.entity(wanted));
    }
  }

  private void tell(Candidate c, String field, @Nullable String before, @Nullable String after) {
    if (!Objects.equals(before, after)) {
      journal.change(c.row(), c.name(), FIELD + field, before, after);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
