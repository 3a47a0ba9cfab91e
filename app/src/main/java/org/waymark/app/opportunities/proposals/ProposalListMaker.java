package org.waymark.app.opportunities.proposals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.proposals.ProposalLists.Line;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;

/** Puts the list of proposals together. */
@Component
class ProposalListMaker {
  private final ProposalLists lists;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  ProposalListMaker(ProposalLists lists, Organisation organisation, People people, Clock clock) {
    this.lists = lists;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  ProposalsView of(Viewer viewer) {
    List<Line> all = lists.seenBy(viewer);
    Rows rows =
        new Rows(
            organisation.units(),
            people.cards(all.stream().map(Line::proposer).collect(Collectors.toSet())),
            LocalDate.now(clock));
    return new ProposalsView(
        viewer.wears(Hat.MANAGER),
        viewer.wears(Hat.HR_PARTNER),
        rows.of(all, Line::onMe),
        rows.of(all, line -> !line.onMe() && viewer.is(line.proposer())),
        rows.of(all, line -> !line.onMe() && !viewer.is(line.proposer())));
  }

  private record Rows(UnitTree units, Map<PersonId, PersonCard> cards, LocalDate today) {
    List<ProposalsView.Row> of(List<Line> all, Predicate<Line> some) {
      return all.stream().filter(some).map(this::row).toList();
    }

    private ProposalsView.Row row(Line line) {
      PersonCard proposer = cards.get(line.proposer());
      LocalDate due = line.dueOn();
      return new ProposalsView.Row(
          line.id().toString(),
          line.title(),
          units.unit(line.unit()).map(Unit::name).orElse(""),
          proposer == null ? "" : proposer.name(),
          line.stage(),
          line.since(),
          due,
          due != null && due.isBefore(today));
    }
  }
}
