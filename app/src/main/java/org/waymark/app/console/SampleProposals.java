package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;

/** Roles that a sample's managers propose: one with HR, one approved, one returned with reasons. */
@Component
@Order(56)
class SampleProposals implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleProposals.class);
  private final RoleProposals proposals;
  private final SampleCast cast;

  SampleProposals(RoleProposals proposals, SampleCast cast) {
    this.proposals = proposals;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          returned(days);
          approved(days);
          withHr(days);
          LOG.info("role proposals: 3");
        });
  }

  private void withHr(SampleDays days) {
    days.ago(2);
    ProposalId id =
        drafted(
            "priya",
            "grace",
            new ProposedRole(
                "Repair workshop lead",
                cast.unit("RET-LDS-1"),
                "STO",
                4,
                "Run a workshop in the shop that mends what customers would throw away.",
                "Four in ten returns could be mended on the day. A pilot in spring paid for itself.",
                Funding.REALLOCATED,
                Amount.TO_50,
                asked("coaching-others", 3, "process-improvement", 2, "problem-solving", 3)));
    done(proposals.send(cast.viewer("priya", Hat.MANAGER), id, true));
  }

  private void approved(SampleDays days) {
    days.ago(24);
    ProposalId id =
        drafted(
            "helena",
            "mei",
            new ProposedRole(
                "Hiking club partnerships lead",
                cast.unit("MKT-BRD-N"),
                "MKT",
                5,
                "Work with the clubs whose members walk every weekend: tours, trial kit, feedback.",
                "Clubs reach 90,000 hikers whom no campaign of ours does.",
                Funding.EXISTING,
                Amount.TO_75,
                asked("partner-marketing", 3, "campaign-planning", 3, "data-analysis", 2)));
    done(proposals.send(cast.viewer("helena", Hat.MANAGER), id, true));
    days.ago(21);
    done(
        proposals.passOn(cast.viewer("ingrid", Hat.HR_PARTNER), id, "Level five fits the family."));
    days.ago(15);
    done(proposals.approve(cast.viewer("camille", Hat.LEADER), id, 1, ""));
  }

  private void returned(SampleDays days) {
    days.ago(40);
    ProposalId id =
        drafted(
            "lars",
            "katrin",
            new ProposedRole(
                "Rental fleet coordinator",
                cast.unit("RET-HAM-1"),
                "STO",
                3,
                "Keep tents and boots for hire clean, whole and counted.",
                "Hire doubled in a year, and nobody has it as their work.",
                Funding.NEW,
                Amount.TO_50,
                asked("stock-control-in-the-shop", 3, "customer-conversation", 2)));
    done(proposals.send(cast.viewer("lars", Hat.MANAGER), id, true));
    days.ago(36);
    done(proposals.passOn(cast.viewer("ingrid", Hat.HR_PARTNER), id, ""));
    days.ago(30);
    done(
        proposals.giveBack(
            cast.viewer("callum", Hat.LEADER),
            id,
            1,
            "There is no new money before March. Show what two hours a day of a specialist cost instead."));
  }

  private ProposalId drafted(String manager, String couldSuit, ProposedRole role) {
    return done(
        proposals.draft(cast.viewer(manager, Hat.MANAGER), role, Set.of(cast.person(couldSuit))));
  }

  /** Codes of skills with their levels in turn; each weighs the same, and is required. */
  private List<Requirement> asked(Object... codesAndLevels) {
    int some = codesAndLevels.length / 2;
    List<Requirement> asked = new ArrayList<>();
    for (int i = 0; i < some; i++) {
      SkillId skill = cast.skill((String) codesAndLevels[2 * i]);
      int weight = 10_000 / some + (i == 0 ? 10_000 % some : 0);
      asked.add(new Requirement(skill, (Integer) codesAndLevels[2 * i + 1], weight, i == 0));
    }
    return asked;
  }
}
