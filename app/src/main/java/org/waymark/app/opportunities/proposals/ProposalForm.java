package org.waymark.app.opportunities.proposals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ProposedRole;

/** A proposal as somebody typed it. */
public record ProposalForm(
    String title,
    String unit,
    String family,
    String level,
    String purpose,
    String businessCase,
    String funding,
    String amount,
    Set<String> suits,
    String revision) {
  private static final int LONGEST = 20_000;

  static ProposalForm of(MultiValueMap<String, String> p) {
    return new ProposalForm(
        text(p, "title"),
        text(p, "unit"),
        text(p, "family"),
        text(p, "level"),
        text(p, "purpose"),
        text(p, "businessCase"),
        text(p, "funding"),
        text(p, "amount"),
        new LinkedHashSet<>(p.getOrDefault("suits", List.of())),
        text(p, "revision"));
  }

  static ProposalForm of(Proposal proposal, Set<PersonId> suits) {
    ProposedRole role = proposal.role();
    return new ProposalForm(
        role.title(),
        role.unit().toString(),
        text(role.family()),
        text(role.level()),
        role.purpose(),
        role.businessCase(),
        role.funding() == null ? "" : role.funding().code(),
        role.amount() == null ? "" : role.amount().code(),
        suits.stream().map(PersonId::toString).collect(Collectors.toSet()),
        text(proposal.revision()));
  }

  static ProposalForm fresh(String unit) {
    return new ProposalForm("", unit, "", "", "", "", "", "", Set.of(), "");
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String text(MultiValueMap<String, String> params, String name) {
    String text = text(params.getFirst(name)).replace("\0", "").replace("\r\n", "\n").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
