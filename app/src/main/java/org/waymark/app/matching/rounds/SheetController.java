package org.waymark.app.matching.rounds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Those who fill an opening of a round rank people for it. */
@Controller
@ConditionalOnWebApplication
class SheetController {
  private static final String PAGE = "matching/round-sheet.jte";
  private static final String PART = "matching/round-sheet-part.jte";
  private final Pages pages;
  private final OwnerSheets sheets;
  private final Openings openings;
  private final People people;
  private final Audit audit;

  SheetController(Pages pages, OwnerSheets sheets, Openings openings, People people, Audit audit) {
    this.pages = pages;
    this.sheets = sheets;
    this.openings = openings;
    this.people = people;
    this.audit = audit;
  }

  @GetMapping("/rounds/{id}/openings/{opening}")
  @OpenTo(Hat.EMPLOYEE)
  View sheet(Viewer viewer, @PathVariable RoundId id, @PathVariable OpeningId opening) {
    return pages.page(PAGE, view(viewer, id, opening, List.of()));
  }

  @PostMapping("/rounds/{id}/openings/{opening}")
  @OpenTo(Hat.EMPLOYEE)
  View keep(
      Viewer viewer,
      @PathVariable RoundId id,
      @PathVariable OpeningId opening,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment) {
    Outcome<OpeningId> outcome = sheets.keep(viewer, id, opening, said(form));
    return switch (outcome) {
      case Outcome.Done<OpeningId> _ when fragment == null ->
          pages.redirect(
              "/rounds/" + id + "/openings/" + opening, Toast.of("matching.round.toast.kept"));
      case Outcome.Done<OpeningId> _ -> pages.page(PART, view(viewer, id, opening, List.of()));
      case Outcome.Refused<OpeningId>(List<Refusal> no) ->
          pages.refused(PAGE, PART, view(viewer, id, opening, no));
    };
  }

  /** Numbers as typed; a button gives every line a number of its own first. */
  private static Map<PersonId, @Nullable Integer> said(MultiValueMap<String, String> form) {
    SequencedMap<UUID, @Nullable Integer> numbers = Typed.numbers(form, "place");
    Map<PersonId, @Nullable Integer> said = new LinkedHashMap<>();
    var press = Rearranging.Press.of(form.getFirst("act"));
    if (press.isEmpty()) {
      numbers.forEach((id, n) -> said.put(new PersonId(id), n));
      return said;
    }
    numbers.keySet().forEach(id -> said.put(new PersonId(id), null));
    int place = 1;
    for (UUID id : Rearranging.order(numbers, press)) {
      said.put(new PersonId(id), place++);
    }
    return said;
  }

  private SheetView view(Viewer viewer, RoundId id, OpeningId opening, List<Refusal> no) {
    OwnerSheets.Sheet sheet = sheets.sheet(viewer, id, opening);
    MatchingRound round = sheet.round();
    List<OwnerSheets.Line> lines = sheet.lines();
    List<PersonId> shown = lines.stream().map(OwnerSheets.Line::person).toList();
    audit.readAll(viewer, shown, "round", "/rounds/" + id);
    Map<PersonId, PersonCard> cards = people.cards(shown);
    return new SheetView(
        id.toString(),
        round.title(),
        opening.toString(),
        openings.card(opening).map(OpeningCard::title).orElse(""),
        round.enterUntil(),
        round.rankUntil(),
        sheet.kept(),
        sheet.open(),
        lines.stream().flatMap(l -> line(l, cards.get(l.person()))).toList(),
        no);
  }

  private static java.util.stream.Stream<SheetView.Line> line(
      OwnerSheets.Line line, @Nullable PersonCard card) {
    return card == null
        ? java.util.stream.Stream.of()
        : java.util.stream.Stream.of(
            new SheetView.Line(
                line.person().toString(),
                card.name(),
                card.roleTitle(),
                card.unitName(),
                line.place(),
                line.fit().displayScore(),
                line.fit().gatePassed()));
  }
}
