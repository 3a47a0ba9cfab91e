package org.waymark.app.opportunities.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;

/** Turns what was typed into a proposed role, or says everything that cannot be read. */
@Component
class ProposalFormReader {
  private final Organisation organisation;

  ProposalFormReader(Organisation organisation) {
    this.organisation = organisation;
  }

  /** The role is there exactly when nothing was refused. */
  record Read(@Nullable ProposedRole role, Set<PersonId> suits, List<Refusal> refusals) {}

  /**
   * Reads it.
   *
   * @param asked what it asks for, which another form changes
   */
  Read read(ProposalForm form, List<Requirement> asked) {
    List<Refusal> no = new ArrayList<>();
    UnitId unit =
        id(form.unit()).map(UnitId::new).filter(u -> organisation.unit(u).isPresent()).orElse(null);
    if (unit == null) {
      no.add(Refusal.of("opportunities.form.unit"));
    }
    Integer level = level(form.level(), no);
    Set<PersonId> suits = suits(form, no);
    ProposedRole role = unit == null ? null : role(form, unit, level, asked);
    if (role != null) {
      ProposalRule.refusals(role).stream().filter(r -> !no.contains(r)).forEach(no::add);
    }
    return new Read(no.isEmpty() ? role : null, suits, no);
  }

  private static ProposedRole role(
      ProposalForm form, UnitId unit, @Nullable Integer level, List<Requirement> asked) {
    return new ProposedRole(
        form.title(),
        unit,
        form.family().isEmpty() ? null : form.family(),
        level,
        form.purpose(),
        form.businessCase(),
        Arrays.stream(Funding.values())
            .filter(f -> f.code().equals(form.funding()))
            .findFirst()
            .orElse(null),
        Arrays.stream(Amount.values())
            .filter(a -> a.code().equals(form.amount()))
            .findFirst()
            .orElse(null),
        asked);
  }

  private static @Nullable Integer level(String text, List<Refusal> no) {
    try {
      return text.isEmpty() ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      no.add(Refusal.of("opportunities.proposal.level_in_range"));
      return null;
    }
  }

  private static Set<PersonId> suits(ProposalForm form, List<Refusal> no) {
    Set<PersonId> people = new LinkedHashSet<>();
    for (String text : form.suits()) {
      id(text)
          .map(PersonId::new)
          .ifPresentOrElse(
              people::add, () -> no.add(Refusal.of("opportunities.proposal.own_reports")));
    }
    return people;
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
