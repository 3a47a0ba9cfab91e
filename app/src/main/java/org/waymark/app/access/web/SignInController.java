package org.waymark.app.access.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
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
  private static final int LOOKED_THROUGH = 100;
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

  /** Those with a story first, then everybody else who has the name. */
  private List<SignInView.Pick> picks(String q) {
    Map<PersonId, String> stories = new LinkedHashMap<>();
    samplePeople.stream()
        .flatMap(s -> s.picks().stream())
        .forEach(pick -> stories.put(pick.person(), pick.story()));
    if (q.isBlank()) {
      Map<PersonId, PersonCard> cards = people.cards(stories.keySet());
      return stories.keySet().stream()
          .flatMap(id -> Optional.ofNullable(cards.get(id)).stream())
          .map(card -> pick(card, stories))
          .toList();
    }
    return people.search(q, Scope.company(), new Paging(1, LOOKED_THROUGH)).stream()
        .map(card -> pick(card, stories))
        .sorted(Comparator.comparing(pick -> pick.story().isEmpty()))
        .limit(FOUND)
        .toList();
  }

  private static SignInView.Pick pick(PersonCard card, Map<PersonId, String> stories) {
    return new SignInView.Pick(card, stories.getOrDefault(card.id(), ""));
  }
}
