package org.waymark.app.access.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.waymark.app.access.AccountList;
import org.waymark.app.access.Accounts;
import org.waymark.app.access.Invitations;
import org.waymark.app.access.Invitations.Invited;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.people.UnitId;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

/** Who can sign in, with which hats: the administrator's desk. */
@Controller
@ConditionalOnWebApplication
class AccountsController {
  private static final int SIZE = 50;
  private static final int FOUND = 8;
  private static final List<Hat> GIVEN =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Hat.EMPLOYEE, Hat.MANAGER)));

  private final Pages pages;
  private final AccountList list;
  private final Accounts accounts;
  private final Invitations invitations;
  private final People people;
  private final Organisation organisation;

  AccountsController(
      Pages pages,
      AccountList list,
      Accounts accounts,
      Invitations invitations,
      People people,
      Organisation organisation) {
    this.pages = pages;
    this.list = list;
    this.accounts = accounts;
    this.invitations = invitations;
    this.people = people;
    this.organisation = organisation;
  }

  @GetMapping("/accounts")
  @OpenTo(Hat.ADMINISTRATOR)
  View list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page) {
    return pages.page("access/accounts.jte", view(q, page, null, List.of()));
  }

  @PostMapping("/accounts/invitations")
  @OpenTo(Hat.ADMINISTRATOR)
  View invite(Viewer viewer, @RequestParam UUID person) {
    PersonCard card =
        people.card(new PersonId(person)).filter(PersonCard::employed).orElseThrow(NotYours::new);
    String code = accounts.invite(viewer, card.id());
    var invitation = new AccountsView.Invitation(card.name(), code, InvitationsFile.address(code));
    return pages.page("access/accounts.jte", view(card.name(), 1, invitation, List.of()));
  }

  @PostMapping("/accounts/invitations.csv")
  @OpenTo(Hat.ADMINISTRATOR)
  View inviteEverybody(Viewer viewer, @RequestParam String unit) {
    @Nullable UnitId known = unit.isBlank() ? null : organisation.unitCodes().get(unit.strip());
    if (known == null && !unit.isBlank()) {
      return refused(List.of(Refusal.of("access.refused.unit", unit)));
    }
    return switch (invitations.everybody(viewer, known)) {
      case Outcome.Done<List<Invited>>(List<Invited> invited) -> InvitationsFile.of(invited);
      case Outcome.Refused<List<Invited>>(List<Refusal> reasons) -> refused(reasons);
    };
  }

  @PostMapping("/accounts/{account}/hats")
  @OpenTo(Hat.ADMINISTRATOR)
  View give(
      Viewer viewer,
      @PathVariable UUID account,
      @RequestParam String hat,
      @RequestParam(defaultValue = "") String unit) {
    @Nullable UUID unitId = null;
    if (!unit.isBlank()) {
      UnitId known = organisation.unitCodes().get(unit.strip());
      if (known == null) {
        return refused(List.of(Refusal.of("access.refused.unit", unit)));
      }
      unitId = known.value();
    }
    return after(accounts.give(viewer, account, new Grant(hat(hat), unitId)));
  }

  @PostMapping("/accounts/{account}/hats/end")
  @OpenTo(Hat.ADMINISTRATOR)
  View take(
      Viewer viewer,
      @PathVariable UUID account,
      @RequestParam String hat,
      @RequestParam(required = false) @Nullable UUID unit) {
    return after(accounts.take(viewer, account, new Grant(hat(hat), unit)));
  }

  @PostMapping("/accounts/{account}/shut")
  @OpenTo(Hat.ADMINISTRATOR)
  View shut(Viewer viewer, @PathVariable UUID account, @RequestParam boolean shut) {
    return after(accounts.shut(viewer, account, shut));
  }

  private static Hat hat(String name) {
    return GIVEN.stream()
        .filter(h -> h.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(NotYours::new);
  }

  private View after(Outcome<UUID> outcome) {
    return switch (outcome) {
      case Outcome.Done<UUID> _ -> new RedirectView("/accounts");
      case Outcome.Refused<UUID>(List<Refusal> reasons) -> refused(reasons);
    };
  }

  private View refused(List<Refusal> reasons) {
    return pages.refused("access/accounts.jte", "access/accounts.jte", view("", 1, null, reasons));
  }

  private AccountsView view(
      String q, int page, AccountsView.@Nullable Invitation invitation, List<Refusal> reasons) {
    var paging = new Paging(page, SIZE);
    long count = list.count(q);
    List<AccountList.Row> rows = list.page(q, paging);
    List<UUID> known = rows.stream().map(AccountList.Row::person).filter(Objects::nonNull).toList();
    List<PersonCard> others =
        q.isBlank()
            ? List.of()
            : people.search(q, Scope.company(), new Paging(1, FOUND)).stream()
                .filter(card -> !known.contains(card.id().value()))
                .toList();
    return new AccountsView(
        q,
        paging.page(),
        paging.pagesFor(count),
        count,
        rows,
        others,
        organisation.units().all().stream()
            .collect(Collectors.toMap(u -> u.id().value(), u -> u.name())),
        GIVEN,
        invitation,
        reasons);
  }
}
