package org.waymark.app.skills.imports;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.Journal;
import org.waymark.app.skills.events.TaxonomyChanged;
import org.waymark.app.skills.model.Tally;
import org.waymark.app.skills.model.Taxonomies;
import org.waymark.app.skills.model.Taxonomies.Written;
import org.waymark.app.skills.model.TaxonomyDraft;

/** Writes a catalogue that has been read, and says so. */
@Component
class CatalogueImport {
  /** What the progress of a catalogue counts to. */
  static final int WHOLE = 1000;

  private final Taxonomies taxonomies;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  CatalogueImport(Taxonomies taxonomies, ApplicationEventPublisher events, Clock clock) {
    this.taxonomies = taxonomies;
    this.events = events;
    this.clock = clock;
  }

  void write(TaxonomyDraft draft, ImportInput in, Journal journal, int already) {
    long all = Math.max(1, draft.size());
    Written written =
        taxonomies.write(
            draft,
            clock.instant(),
            done -> in.progress(already + (WHOLE - already) * done / all, WHOLE));
    tell(journal, "skills.import.groups", written.groups());
    tell(journal, "skills.import.skills", written.skills());
    Tally skills = written.skills();
    if (skills.ended() > 0) {
      journal.ending(
          "skills.import.skills",
          skills.ended(),
          skills.ended() + skills.updated() + skills.unchanged());
    }
    tell(journal, "skills.import.occupations", written.occupations());
    tell(journal, "skills.import.relations", written.relations());
    events.publishEvent(new TaxonomyChanged(written.id()));
  }

  static void tell(Journal journal, String what, Tally tally) {
    if (!tally.equals(Tally.NOTHING)) {
      journal.created(what, tally.created());
      journal.updated(what, tally.updated());
      journal.ended(what, tally.ended());
      journal.unchanged(what, tally.unchanged());
    }
  }
}
