package org.waymark.app.opportunities.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningAct;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningKind;
import org.waymark.app.opportunities.OpeningParty;
import org.waymark.app.opportunities.PayBand;
import org.waymark.app.opportunities.flow.Seats;
import org.waymark.app.opportunities.life.Exemptions;
import org.waymark.app.opportunities.life.Gates;
import org.waymark.app.opportunities.life.Outside;
import org.waymark.app.opportunities.life.PostingTerms;
import org.waymark.app.opportunities.life.Window;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Gate;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningFlow;
import org.waymark.app.opportunities.model.OpeningState;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;

/** Puts together where an opening is in its life. */
@Component
class LifeMaker {
  private final LifeQueries queries;
  private final PostingTerms terms;
  private final Window window;
  private final Outside outside;
  private final Gates gates;
  private final Seats seats;
  private final Exemptions exemptions;
  private final People people;
  private final Clock clock;

  LifeMaker(
      LifeQueries queries,
      PostingTerms terms,
      Window window,
      Outside outside,
      Gates gates,
      Seats seats,
      Exemptions exemptions,
      People people,
      Clock clock) {
    this.queries = queries;
    this.terms = terms;
    this.window = window;
    this.outside = outside;
    this.gates = gates;
    this.seats = seats;
    this.exemptions = exemptions;
    this.people = people;
    this.clock = clock;
  }

  LifeView of(Viewer viewer, Rights.Seen seen, Locale language) {
    Opening it = seen.opening();
    boolean works = seen.standing().mayWorkOn();
    Optional<LifeQueries.Asked> asked =
        it.stage() == Stage.WAITING ? queries.asked(it.id()) : Optional.empty();
    List<Gate> planned =
        it.posting().kind() == OpeningKind.PROJECT ? gates.of(viewer, it.id()) : List.of();
    List<PersonId> taken = it.posting().kind().runs() ? seats.taken(it) : List.of();
    return new LifeView(
        works ? acts(it) : Set.of(),
        seen.standing().approves(),
        approval(it, works, asked),
        (works || seen.standing().approves()) && !it.stage().over()
            ? terms.nobodyFor(it.posting())
            : null,
        asked.map(LifeQueries.Asked::by).flatMap(people::card).orElse(null),
        works ? queries.givenBack(it.id()).orElse(null) : null,
        daysInside(it),
        works && outside.may(it),
        planned,
        it.stage() == Stage.RUNNING ? Gate.next(planned).map(Gate::nr).orElse(0) : 0,
        works ? cards(it.audience().named()) : List.of(),
        works || takesPart(viewer, taken) ? cards(taken) : List.of(),
        takesPart(viewer, taken),
        it.posting().ends(),
        works ? hiddenPay(it, language) : null,
        works ? exemption(it) : ExemptionView.NONE);
  }

  private ExemptionView exemption(Opening it) {
    Exemption last = exemptions.last(it.id()).orElse(null);
    PersonId by = last == null ? null : last.answer().by();
    return new ExemptionView(
        last != null && last.stage().live() ? List.of() : exemptions.reasons(it),
        last,
        by == null ? null : people.card(by).map(PersonCard::name).orElse(null),
        last == null ? null : LocalDate.ofInstant(last.wish().at(), clock.getZone()));
  }

  private static Set<OpeningAct> acts(Opening it) {
    return OpeningFlow.of(it.posting().kind()).acts(it.stage(), Set.of(OpeningParty.HIRING));
  }

  private List<Refusal> approval(Opening it, boolean works, Optional<LifeQueries.Asked> asked) {
    if (it.stage() == Stage.DRAFT && works) {
      return terms.approvalOf(it);
    }
    return asked.map(a -> a.reasons().stream().map(Refusal::of).toList()).orElse(List.of());
  }

  private int daysInside(Opening it) {
    return it.state() instanceof OpeningState.Published
        ? window.daysLeft(it.posting().location(), it.posting().dates().insideUntil())
        : 0;
  }

  private List<PersonCard> cards(Collection<PersonId> some) {
    Map<PersonId, PersonCard> cards = people.cards(some);
    return some.stream().map(cards::get).filter(Objects::nonNull).toList();
  }

  private static boolean takesPart(Viewer viewer, List<PersonId> taken) {
    return viewer.person().filter(taken::contains).isPresent();
  }

  /** What only those who work on it see. */
  private static @Nullable Words hiddenPay(Opening it, Locale language) {
    PayBand band = it.posting().band();
    return band == null || it.audience().payShown() ? null : Facts.band(band, language);
  }
}
