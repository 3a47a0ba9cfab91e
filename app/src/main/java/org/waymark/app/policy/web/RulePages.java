package org.waymark.app.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.policy.Company;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Rulebook;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Versions;

/** Puts the page of the rules in force together. */
@Component
class RulePages {
  private final Policy policy;
  private final Versions versions;
  private final Company company;
  private final Organisation organisation;
  private final MessageSource messages;
  private final Clock clock;

  RulePages(
      Policy policy,
      Versions versions,
      Company company,
      Organisation organisation,
      MessageSource messages,
      Clock clock) {
    this.policy = policy;
    this.versions = versions;
    this.company = company;
    this.organisation = organisation;
    this.messages = messages;
    this.clock = clock;
  }

  RulesView rules(RuleFilter filter, Locale language) {
    PolicyVersion current = policy.current();
    Version version = versions.find(current).orElseThrow(NotYours::new);
    List<Version> all = versions.all();
    Names names = new Names(organisation, language);
    return new RulesView(
        version,
        version.basedOn() == null ? null : version.effectiveOn(),
        next(all, version),
        RulesView.sections(lines(versions.book(current), filter, names, language)),
        filter,
        RulesView.Choices.of(names));
  }

  private List<RuleLine> lines(Rulebook book, RuleFilter filter, Names names, Locale language) {
    Set<UnitId> above = above(filter.unitId());
    Sentences sentences = sentences(names, language);
    LocalDate today = LocalDate.now(clock);
    return Arrays.stream(Rule.values())
        .flatMap(rule -> book.on(rule).reversed().stream())
        .filter(p -> ahead(p, today) && filter.admits(p.extent(), above))
        .map(sentences::line)
        .toList();
  }

  /** What is over already is history. */
  private static boolean ahead(Provision p, LocalDate today) {
    return p.last() == null || !p.last().isBefore(today);
  }

  Sentences sentences(Names names, Locale language) {
    return new Sentences(messages, names, company.known(), language);
  }

  private Set<UnitId> above(@Nullable UnitId unit) {
    return unit == null
        ? Set.of()
        : organisation.path(unit).stream().map(Unit::id).collect(Collectors.toSet());
  }

  private @Nullable Version next(List<Version> all, Version current) {
    LocalDate today = LocalDate.now(clock);
    return all.stream()
        .filter(v -> v.effectiveOn() != null && v.effectiveOn().isAfter(today))
        .filter(v -> !v.id().equals(current.id()))
        .min(Comparator.comparing(v -> Objects.requireNonNull(v.effectiveOn())))
        .orElse(null);
  }
}
