package org.waymark.app.opportunities.proposals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.proposals.ProposalLists.Line;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.OpenTo;

/** The list of proposals as a file, without business cases and without whom a role could suit. */
@Controller
@ConditionalOnWebApplication
class ProposalsExportController {
  private static final List<String> COLUMNS =
      List.of(
          "title",
          "unit",
          "family",
          "level",
          "funding",
          "amount",
          "proposer",
          "stage",
          "since",
          "due",
          "address");

  private final ProposalLists lists;
  private final Organisation organisation;
  private final People people;
  private final MessageSource words;

  ProposalsExportController(
      ProposalLists lists, Organisation organisation, People people, MessageSource words) {
    this.lists = lists;
    this.organisation = organisation;
    this.people = people;
    this.words = words;
  }

  @GetMapping("/role-proposals.csv")
  @OpenTo(Hat.HR_PARTNER)
  View csv(Viewer viewer, Locale language) {
    List<Line> lines = lists.seenBy(viewer);
    UnitTree units = organisation.units();
    Map<PersonId, PersonCard> cards =
        people.cards(lines.stream().map(Line::proposer).collect(Collectors.toSet()));
    return CsvFile.of(
        "role-proposals.csv",
        CsvFile.header(words, "opportunities.proposal.csv.", COLUMNS, language),
        csv -> lines.forEach(line -> csv.row(row(line, units, cards, language))));
  }

  private @Nullable Object[] row(
      Line line, UnitTree units, Map<PersonId, PersonCard> cards, Locale language) {
    PersonCard proposer = cards.get(line.proposer());
    return new @Nullable Object[] {
      line.title(),
      units.unit(line.unit()).map(Unit::name).orElse(""),
      line.family(),
      line.level(),
      line.funding() == null ? null : say("funding." + line.funding(), language),
      line.amount() == null ? null : say("amount." + line.amount(), language),
      proposer == null ? null : proposer.name(),
      say("stage." + line.stage(), language),
      line.since(),
      line.dueOn(),
      "/role-proposals/" + line.id()
    };
  }

  private String say(String key, Locale language) {
    return words.getMessage("opportunities.proposal." + key, null, language);
  }
}
