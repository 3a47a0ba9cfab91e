package org.waymark.app.opportunities.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningParty;

/**
 * Later days than were said before.
 *
 * @param applyBy the new last day to apply; null to leave it
 * @param endsOn the new last day of what goes on; null to leave it
 * @param mostMonths how long a project may last at most
 */
public record Extension(
    @Nullable LocalDate applyBy, @Nullable LocalDate endsOn, LocalDate today, int mostMonths) {

  public Outcome<Opening> of(Opening opening) {
    Posting posting = opening.posting();
    Posting longer = posting.with(later(posting));
    List<Refusal> no = new ArrayList<>(PostingRule.refusals(longer));
    if (applyBy == null && endsOn == null) {
      no.add(Refusal.of("opportunities.extend.nothing"));
    }
    if (applyBy != null) {
      applying(opening, applyBy, no);
    }
    if (endsOn != null) {
      end(posting, endsOn, longer, no);
    }
    return no.isEmpty()
        ? opening.with(longer).after(OpeningParty.HIRING, OpeningAct.EXTEND, "")
        : Outcome.refused(no);
  }

  private void end(Posting posting, LocalDate last, Posting longer, List<Refusal> no) {
    LocalDate was = posting.ends();
    if (!posting.kind().runs() || (was != null && !last.isAfter(was))) {
      no.add(Refusal.of("opportunities.extend.end_later"));
    }
    if (!Length.of(longer).within(mostMonths)) {
      no.add(Refusal.of("opportunities.publish.project_not_too_long"));
    }
  }

  private void applying(Opening opening, LocalDate last, List<Refusal> no) {
    LocalDate was = opening.posting().dates().applyBy();
    if (!(opening.state() instanceof OpeningState.Published)) {
      no.add(Refusal.of("opportunities.extend.applying_is_over"));
    } else if (was == null || !last.isAfter(was) || last.isBefore(today)) {
      no.add(Refusal.of("opportunities.extend.apply_later"));
    }
  }

  private Dates later(Posting posting) {
    Dates dates = posting.dates();
    return new Dates(
        dates.insideUntil(),
        applyBy == null ? dates.applyBy() : applyBy,
        dates.startsOn(),
        endsOn == null ? dates.endsOn() : endsOn);
  }
}
