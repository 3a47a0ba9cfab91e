package org.waymark.app.mobility.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.MoveStage;
import org.waymark.app.mobility.model.StepKind;
import org.waymark.app.mobility.work.HrReach;
import org.waymark.app.mobility.work.RedFlags;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** All moves of an HR partner's units. */
@Controller
@ConditionalOnWebApplication
class DeskController {
  static final List<String> SHOW =
      Stream.concat(
              Stream.of("all", "ahead", "late", "import"),
              Arrays.stream(MoveStage.values()).map(MoveStage::code))
          .toList();
  private static final int SIZE = 50;

  private final Pages pages;
  private final MoveQueries queries;
  private final RedFlags flags;
  private final People people;
  private final HrReach units;
  private final Audit audit;
  private final Clock clock;

  DeskController(
      Pages pages,
      MoveQueries queries,
      RedFlags flags,
      People people,
      HrReach units,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.queries = queries;
    this.flags = flags;
    this.people = people;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/desk/moves")
  @OpenTo(Hat.HR_PARTNER)
  View list(
      Viewer viewer,
      @RequestParam(defaultValue = "ahead") String show,
      @RequestParam(defaultValue = "1") int page) {
    String wanted = SHOW.contains(show) ? show : "ahead";
    int nr = Math.clamp(page, 1, 1000);
    List<MoveQueries.Line> lines = lines(viewer, wanted, nr);
    String href = "/desk/moves?show=" + wanted + "&page=";
    return pages.page(
        "mobility/desk.jte",
        new DeskView(
            wanted,
            SHOW,
            rows(lines),
            alarms(viewer),
            nr > 1 ? href + (nr - 1) : null,
            lines.size() == SIZE ? href + (nr + 1) : null));
  }

  /** One page of them; who looked is kept. */
  List<MoveQueries.Line> lines(Viewer viewer, String show, int page) {
    List<MoveQueries.Line> lines =
        queries.desk(
            viewer.self(), units.of(viewer), show, LocalDate.now(clock), new Paging(page, SIZE));
    audit.readAll(
        viewer,
        lines.stream().map(l -> new PersonId(l.person())).distinct().toList(),
        "move",
        null);
    return lines;
  }

  private List<DeskView.Row> rows(List<MoveQueries.Line> lines) {
    Map<PersonId, PersonCard> cards = cards(lines);
    return lines.stream()
        .map(
            l ->
                new DeskView.Row(
                    l.id(),
                    name(cards, new PersonId(l.person())),
                    l.title(),
                    MoveStage.of(l.state()),
                    waits(l),
                    l.late() > 0,
                    l.effectiveOn() == null ? l.proposedOn() : l.effectiveOn(),
                    l.effectiveOn() != null))
        .toList();
  }

  static List<StepKind> waits(MoveQueries.Line line) {
    String waits = line.waits();
    return waits == null ? List.of() : Stream.of(waits.split(",")).map(StepKind::of).toList();
  }

  Map<PersonId, PersonCard> cards(List<MoveQueries.Line> lines) {
    return people.cards(
        lines.stream().map(l -> new PersonId(l.person())).collect(Collectors.toSet()));
  }

  static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }

  private List<DeskView.Alarm> alarms(Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    return flags.alarms(viewer).stream()
        .map(
            a ->
                new DeskView.Alarm(
                    "/moves/" + a.flag().move() + "#c-" + a.flag().checkIn(),
                    people.card(a.checkIn().person()).map(PersonCard::name).orElse(""),
                    a.how(),
                    a.checkIn().day(),
                    a.flag().dueOn(),
                    a.flag().dueOn().isBefore(today)))
        .toList();
  }
}
