package org.waymark.app.access.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.waymark.app.access.ReturnAddress;
import org.waymark.app.access.SamplePeople;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.Pages;

@Controller
@ConditionalOnWebApplication
class SignInController {
  private static final int FOUND = 12;
  private final Pages pages;
  private final People people;
  private final ObjectProvider<SamplePeople> samplePeople;
  private final boolean sample;

  SignInController(
      Pages pages,
      People people,
      ObjectProvider<SamplePeople> samplePeople,
      @Value("${waymark.sample:false}") boolean sample) {
    this.pages = pages;
    this.people = people;
    this.samplePeople = samplePeople;
    this.sample = sample;
  }

  @GetMapping("/sign-in")
  @OpenTo(strangers = true)
  View signIn(
      @RequestParam(required = false) @Nullable String failed,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String q) {
    return pages.pageOrFragment(
        "access/sign-in.jte",
        "access/sign-in-picks.jte",
        new SignInView(
            failed != null,
            out != null,
            sample,
            ReturnAddress.after(from),
            ReturnAddress.signIn(from),
            q,
            sample ? picks(q) : List.of()));
  }

  private List<SignInView.Pick> picks(String q) {
    if (!q.isBlank()) {
      return people.search(q, Scope.company(), new Paging(1, FOUND)).stream()
          .map(card -> new SignInView.Pick(card, ""))
          .toList();
    }
    List<SamplePeople.Pick> named = samplePeople.stream().flatMap(s -> s.picks().stream()).toList();
    Map<PersonId, PersonCard> cards =
        people.cards(named.stream().map(SamplePeople.Pick::person).toList());
    return named.stream()
        .flatMap(
            pick ->
                Optional.ofNullable(cards.get(pick.person())).stream()
                    .map(card -> new SignInView.Pick(card, pick.story())))
        .toList();
  }
}
