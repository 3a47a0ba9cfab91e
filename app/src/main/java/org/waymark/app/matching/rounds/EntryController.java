package org.waymark.app.matching.rounds;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Toast;

/** Taking part in a round, and one's own order. */
@Controller
@ConditionalOnWebApplication
class EntryController {
  private static final String PAGE = "matching/round.jte";
  private static final String PART = "matching/round-order-part.jte";
  private final Pages pages;
  private final RoundPages maker;
  private final OrderPages orders;
  private final RoundRights rights;
  private final Entering entering;

  EntryController(
      Pages pages, RoundPages maker, OrderPages orders, RoundRights rights, Entering entering) {
    this.pages = pages;
    this.maker = maker;
    this.orders = orders;
    this.rights = rights;
    this.entering = entering;
  }

  @PostMapping("/rounds/{id}/entry")
  @OpenTo(Hat.EMPLOYEE)
  View enter(Viewer viewer, @PathVariable RoundId id) {
    return after(viewer, id, entering.enter(viewer, id), "entered");
  }

  @PostMapping("/rounds/{id}/entry/removal")
  @OpenTo(Hat.EMPLOYEE)
  View withdraw(Viewer viewer, @PathVariable RoundId id) {
    return after(viewer, id, entering.withdraw(viewer, id), "withdrew");
  }

  /** By numbers, or by a button that moves one line; what is kept comes back. */
  @PostMapping("/rounds/{id}/order")
  @OpenTo(Hat.EMPLOYEE)
  View order(
      Viewer viewer,
      @PathVariable RoundId id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment) {
    List<Entry.Wish> wishes = wishes(form);
    Outcome<RoundId> outcome = entering.rank(viewer, id, wishes);
    if (fragment == null) {
      return after(viewer, id, outcome, "kept");
    }
    MatchingRound round = rights.seen(viewer, id).round();
    return switch (outcome) {
      case Outcome.Done<RoundId> _ -> pages.page(PART, orders.view(viewer, round, List.of()));
      case Outcome.Refused<RoundId>(List<Refusal> no) ->
          pages.refused(PART, PART, orders.view(viewer, round, wishes, no));
    };
  }

  private static List<Entry.Wish> wishes(MultiValueMap<String, String> form) {
    Set<UUID> mayWorkThere = new HashSet<>(Typed.ids(form, "may"));
    List<Entry.Wish> wishes = new ArrayList<>();
    Rearranging.order(Typed.numbers(form, "place"), Rearranging.Press.of(form.getFirst("act")))
        .forEach(o -> wishes.add(new Entry.Wish(new OpeningId(o), mayWorkThere.contains(o))));
    return wishes;
  }

  private View after(Viewer viewer, RoundId id, Outcome<RoundId> outcome, String said) {
    return switch (outcome) {
      case Outcome.Done<RoundId> _ ->
          pages.redirect(
              rights.all(viewer).stream().anyMatch(s -> s.round().id().equals(id))
                  ? "/rounds/" + id
                  : "/rounds",
              Toast.of("matching.round.toast." + said));
      case Outcome.Refused<RoundId>(List<Refusal> no) ->
          pages.refused(PAGE, PAGE, maker.one(viewer, id, no));
    };
  }
}
