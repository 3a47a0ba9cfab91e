package org.waymark.app.opportunities;

import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.skills.RequirementsBook.Requirement;

/**
 * Roles that Dana proposes in Digital. Ingrid is its HR partner; Nora and Odd lead the company; all
 * hats are given by {@link #company}.
 */
@TestComponent
public class ProposedRoles {
  private final Tarnholm tarnholm;
  private final TarnholmHats hats;
  private final RoleProposals proposals;

  ProposedRoles(Tarnholm tarnholm, TarnholmHats hats, RoleProposals proposals) {
    this.tarnholm = tarnholm;
    this.hats = hats;
    this.proposals = proposals;
  }

  public void company() {
    tarnholm.founded();
    tarnholm.person("nora", "Nora", "Berg", tarnholm.company, tarnholm.productManager);
    tarnholm.person("odd", "Odd", "Aas", tarnholm.company, tarnholm.productManager);
    tarnholm.person("lena", "Lena", "Moe", tarnholm.company, tarnholm.developer);
    hats.give("ingrid", Hat.HR_PARTNER, tarnholm.digital);
    hats.give("tomasz", Hat.HR_PARTNER, tarnholm.stores);
    hats.give("nora", Hat.LEADER, tarnholm.company);
    hats.give("odd", Hat.LEADER, tarnholm.company);
    hats.give("lena", Hat.LEARNING, tarnholm.company);
  }

  public Viewer dana() {
    return hats.viewer("dana", Hat.MANAGER);
  }

  public Viewer ingrid() {
    return hats.viewer("ingrid");
  }

  public Viewer nora() {
    return hats.viewer("nora");
  }

  /** Thought out. */
  public ProposedRole role(String title) {
    return new ProposedRole(
        title,
        tarnholm.digital,
        "product",
        5,
        "Makes maps readable in the rain.",
        "Every third tour is planned on a wet screen.",
        Funding.EXISTING,
        Amount.TO_75,
        List.of(
            new Requirement(Tarnholm.RESEARCH, 3, 6_000, true),
            new Requirement(Tarnholm.COACHING, 2, 4_000, false)));
  }

  public ProposalId drafted(String title, PersonId... suits) {
    return Eyes.done(proposals.draft(dana(), role(title), Set.of(suits)));
  }

  public ProposalId sent(String title, PersonId... suits) {
    return Eyes.done(proposals.send(dana(), drafted(title, suits), true));
  }

  public ProposalId withLeadership(String title, PersonId... suits) {
    return Eyes.done(proposals.passOn(ingrid(), sent(title, suits), ""));
  }

  public ProposalId approved(String title, PersonId... suits) {
    return Eyes.done(proposals.approve(nora(), withLeadership(title, suits), 1, ""));
  }
}
