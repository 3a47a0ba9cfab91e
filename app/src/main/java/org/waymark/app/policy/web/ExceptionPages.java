package org.waymark.app.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Eligibilities;
import org.waymark.app.policy.Exceptions;
import org.waymark.app.policy.MoveSource;
import org.waymark.app.policy.model.ExceptionBook;
import org.waymark.app.policy.model.ExceptionRequest;
import org.waymark.app.policy.model.Versions;
import org.waymark.app.shell.Words;

/** Puts the pages of exceptions together. */
@Component
class ExceptionPages {
  private static final int OFFERED_MONTHS = 3;
  private final Exceptions exceptions;
  private final Versions versions;
  private final RulePages rules;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  ExceptionPages(
      Exceptions exceptions,
      Versions versions,
      RulePages rules,
      Organisation organisation,
      People people,
      Clock clock) {
    this.exceptions = exceptions;
    this.versions = versions;
    this.rules = rules;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  ExceptionsView all(Viewer viewer) {
    return new ExceptionsView(
        lines(exceptions.open(viewer), ExceptionRequest::person),
        lines(exceptions.mine(viewer), ExceptionRequest::decider));
  }

  private List<ExceptionsView.Line> lines(
      List<ExceptionRequest> all, Function<ExceptionRequest, PersonId> who) {
    Map<UUID, MoveSource.Aim> aims = aims(all);
    Map<PersonId, PersonCard> cards =
        people.cards(all.stream().map(who).collect(Collectors.toSet()));
    return all.stream()
        .map(
            r ->
                new ExceptionsView.Line(
                    r.id(), title(r, aims), name(cards, who.apply(r)), r.stage(), day(r), late(r)))
        .toList();
  }

  private Map<UUID, MoveSource.Aim> aims(Collection<ExceptionRequest> all) {
    return exceptions.aims(
        all.stream()
            .map(ExceptionRequest::subject)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet()));
  }

  ExceptionView one(Viewer viewer, UUID id, Locale language, List<Refusal> refusals, String words) {
    ExceptionRequest r = exceptions.seen(viewer, id);
    Map<UUID, MoveSource.Aim> aims = aims(List.of(r));
    MoveSource.Aim aim = r.subject() == null ? null : aims.get(r.subject());
    List<ExceptionBook.Step> steps = exceptions.steps(id);
    Map<PersonId, PersonCard> cards =
        people.cards(
            Stream.concat(
                    Stream.of(r.person(), r.decider()),
                    steps.stream().map(ExceptionBook.Step::by).filter(Objects::nonNull))
                .collect(Collectors.toSet()));
    return new ExceptionView(
        r,
        title(r, aims),
        aim == null ? null : aim.href(),
        broken(r, language),
        name(cards, r.person()),
        name(cards, r.decider()),
        steps.stream().map(step -> step(step, cards)).toList(),
        viewer.is(r.person()),
        viewer.is(r.decider()) && r.stage().open(),
        late(r),
        day(r),
        LocalDate.now(clock).plusMonths(OFFERED_MONTHS),
        refusals,
        words,
        "");
  }

  private List<RuleLine> broken(ExceptionRequest r, Locale language) {
    Sentences sentences = rules.sentences(new Names(organisation, language), language);
    return versions.book(r.version()).provisions().stream()
        .filter(p -> r.rules().contains(p.rule()))
        .map(sentences::line)
        .toList();
  }

  private ExceptionView.Step step(ExceptionBook.Step step, Map<PersonId, PersonCard> cards) {
    return new ExceptionView.Step(
        step.stage(),
        LocalDate.ofInstant(step.at(), clock.getZone()),
        step.by() == null ? "" : name(cards, step.by()),
        step.why());
  }

  AskView ask(Viewer viewer, UUID subject, List<Refusal> refusals, String words) {
    Exceptions.Draft draft = exceptions.draft(viewer, subject);
    return new AskView(
        draft.aim(),
        Eligibilities.of(draft.verdict(), Words.of("policy.exception.none_needed")),
        draft.verdict().reasons(),
        draft.decider().flatMap(people::card).map(PersonCard::name).orElse(null),
        refusals,
        words);
  }

  private static String title(ExceptionRequest r, Map<UUID, MoveSource.Aim> aims) {
    return Optional.ofNullable(r.subject()).map(aims::get).map(MoveSource.Aim::title).orElse("");
  }

  private static String name(Map<PersonId, PersonCard> cards, PersonId person) {
    PersonCard card = cards.get(person);
    return card == null ? "" : card.name();
  }

  private LocalDate day(ExceptionRequest r) {
    return LocalDate.ofInstant(r.dueAt(), clock.getZone());
  }

  private boolean late(ExceptionRequest r) {
    return r.stage().open() && r.dueAt().isBefore(clock.instant());
  }
}
