package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.recognition.credit.Credit;
import org.waymark.app.recognition.credit.Credits;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** What a manager got: for themselves, who leads them, HR of their unit, and auditors. */
@Controller
@ConditionalOnWebApplication
class RewardsController {
  private static final String PAGE = "recognition/rewards.jte";
  private static final int SHOWN = 100;
  private static final Set<Relation> READERS =
      Set.of(Relation.MANAGER, Relation.SKIP_LEVEL, Relation.HR_PARTNER);
  private final Pages pages;
  private final Ledger ledger;
  private final LedgerLines lines;
  private final Credits credits;
  private final Standings standings;
  private final Rewarding rewarding;
  private final Openings openings;
  private final People people;
  private final Relations relations;
  private final Audit audit;
  private final Clock clock;

  RewardsController(
      Pages pages,
      Ledger ledger,
      LedgerLines lines,
      Credits credits,
      Standings standings,
      Rewarding rewarding,
      Openings openings,
      People people,
      Relations relations,
      Audit audit,
      Clock clock) {
    this.pages = pages;
    this.ledger = ledger;
    this.lines = lines;
    this.credits = credits;
    this.standings = standings;
    this.rewarding = rewarding;
    this.openings = openings;
    this.people = people;
    this.relations = relations;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping("/rewards")
  @OpenTo(Hat.MANAGER)
  View mine(Viewer viewer) {
    return pages.page(PAGE, view(viewer, viewer.self()));
  }

  @GetMapping("/people/{person}/rewards")
  @OpenTo(Hat.EMPLOYEE)
  View of(Viewer viewer, @PathVariable UUID person) {
    PersonId manager = new PersonId(person);
    boolean reads =
        viewer.wears(Hat.AUDITOR)
            || relations.of(viewer, manager).stream().anyMatch(READERS::contains);
    if (viewer.is(manager) || !reads || people.reportsOf(manager).isEmpty()) {
      throw new NotYours();
    }
    audit.read(viewer, manager, "rewards", null);
    return pages.page(PAGE, view(viewer, manager));
  }

  @PostMapping("/rewards/{entry}/showing")
  @OpenTo(Hat.EMPLOYEE)
  View show(
      Viewer viewer, @PathVariable UUID entry, @RequestParam(defaultValue = "no") String shown) {
    boolean yes = shown.equals("yes");
    rewarding.show(viewer, entry, yes);
    return pages.redirect("/rewards", Toast.of("recognition.toast." + (yes ? "shown" : "hidden")));
  }

  private RewardsView view(Viewer viewer, PersonId manager) {
    LocalDate today = LocalDate.now(clock);
    List<Credit> all = credits.of(manager);
    return new RewardsView(
        viewer.is(manager),
        people.card(manager).map(PersonCard::name).orElse(""),
        "/people/" + manager,
        lines.of(ledger.of(manager, SHOWN)),
        lines(all, today),
        (int) all.stream().filter(c -> c.usableOn(today)).count(),
        StandingView.of(standings.of(manager), standings.known(), viewer.is(manager)));
  }

  private List<RewardsView.CreditLine> lines(List<Credit> all, LocalDate today) {
    Map<OpeningId, OpeningCard> used =
        openings.cards(all.stream().map(Credit::used).filter(Objects::nonNull).toList());
    return all.stream()
        .map(
            c ->
                new RewardsView.CreditLine(
                    c.earnedOn(),
                    c.until(),
                    c.usableOn(today),
                    title(c, used),
                    "/openings/" + c.used()))
        .toList();
  }

  private static @Nullable String title(Credit credit, Map<OpeningId, OpeningCard> used) {
    OpeningCard card = credit.used() == null ? null : used.get(credit.used());
    return card == null ? null : card.title();
  }
}
