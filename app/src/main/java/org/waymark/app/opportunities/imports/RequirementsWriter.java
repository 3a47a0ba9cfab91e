package org.waymark.app.opportunities.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.waymark.app.exchange.Journal;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningStock;
import org.waymark.app.opportunities.model.OpeningStock.Asking;
import org.waymark.app.opportunities.model.Weights;
import org.waymark.app.opportunities.model.Weights.Wanted;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Writes a new revision for each opening that asks for something else than before. */
final class RequirementsWriter {
  static final String REQUIREMENTS = "opportunities.import.requirements";

  private final OpeningStock stock;
  private final Journal journal;

  RequirementsWriter(OpeningStock stock, Journal journal) {
    this.stock = stock;
    this.journal = journal;
  }

  /** In a full file, an opening without a line of its own asks for what its role asks for. */
  void write(Map<OpeningId, List<Wanted>> wanted, Collection<Opening> openings, boolean full) {
    Map<OpeningId, List<Requirement>> own = stock.own();
    Map<OpeningId, Integer> revisions = stock.revisions();
    List<Asking> asked = new ArrayList<>();
    List<Opening> changed = new ArrayList<>();
    long ended = 0;
    for (Opening opening : openings) {
      OpeningId id = opening.id();
      List<Wanted> lines = wanted.get(id);
      if (lines != null && !same(Weights.scaled(lines), own.getOrDefault(id, List.of()))) {
        int revision = revisions.getOrDefault(id, 0) + 1;
        asked.add(new Asking(id, revision, Weights.scaled(lines)));
        changed.add(opening.asking(revision));
      } else if (lines == null && full && opening.requirementsRevision() > 0) {
        changed.add(opening.asking(0));
        ended++;
      }
    }
    stock.ask(asked);
    stock.keep(changed);
    count(asked, revisions, wanted.size(), ended);
  }

  private void count(
      List<Asking> asked, Map<OpeningId, Integer> revisions, int openings, long ended) {
    long updated = asked.stream().filter(a -> revisions.containsKey(a.opening())).count();
    journal.created(REQUIREMENTS, asked.size() - updated);
    journal.updated(REQUIREMENTS, updated);
    journal.unchanged(REQUIREMENTS, openings - asked.size());
    journal.ended(REQUIREMENTS, ended);
  }

  private static boolean same(List<Requirement> one, List<Requirement> other) {
    return one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
  }
}
