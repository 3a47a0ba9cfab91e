package org.waymark.app.opportunities.proposals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningDrafts;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleDraft;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.StatedRequirements;

/** Makes a role and the draft of an opening of what was approved; whom it could suit is no part. */
@Component
class RoleMaking {
  private static final int LONGEST_SLUG = 60;
  private static final int TAIL = 8;
  private final Organisation organisation;
  private final StatedRequirements requirements;
  private final OpeningDrafts openings;
  private final AlikeRoles alike;
  private final People people;
  private final ProposalStore store;

  RoleMaking(
      Organisation organisation,
      StatedRequirements requirements,
      OpeningDrafts openings,
      AlikeRoles alike,
      People people,
      ProposalStore store) {
    this.store = store;
    this.people = people;
    this.organisation = organisation;
    this.requirements = requirements;
    this.openings = openings;
    this.alike = alike;
  }

  Outcome<Proposal> make(Viewer viewer, Proposal proposal) {
    ProposedRole wanted = proposal.role();
    store.makesARole();
    if (alike.same(wanted.title()).isPresent()) {
      return Outcome.refused("opportunities.proposal.there_already", wanted.title());
    }
    if (!people.employed(proposal.proposer())) {
      return Outcome.refused("opportunities.proposal.proposer_gone");
    }
    RoleId role = role(proposal);
    requirements.state(role, wanted.requirements());
    Outcome<OpeningId> draft =
        openings.draft(
            viewer, role, wanted.unit(), proposal.proposer(), wanted.title(), wanted.purpose());
    return switch (draft) {
      case Outcome.Done<OpeningId>(OpeningId opening) ->
          Outcome.done(proposal.approvedAs(role, opening));
      case Outcome.Refused<OpeningId>(List<Refusal> no) ->
          throw new IllegalStateException("What was approved makes no opening: " + no);
    };
  }

  private RoleId role(Proposal proposal) {
    ProposedRole wanted = proposal.role();
    String code = code(proposal);
    RoleDraft draft =
        new RoleDraft(code, wanted.title(), wanted.family(), wanted.level(), wanted.purpose(), "");
    return Objects.requireNonNull(organisation.saveRoles(List.of(draft)).ids().get(code));
  }

  /** Readable, and no other role's. */
  private static String code(Proposal proposal) {
    String plain =
        Normalizer.normalize(proposal.role().title(), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String slug = plain.substring(0, Math.min(LONGEST_SLUG, plain.length()));
    String id = proposal.id().toString();
    return slug + "-" + id.substring(id.length() - TAIL);
  }
}
