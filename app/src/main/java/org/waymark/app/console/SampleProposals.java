package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ProposalId;
import org.waymark.app.opportunities.ProposedRole;
import org.waymark.app.opportunities.ProposedRole.Amount;
import org.waymark.app.opportunities.ProposedRole.Funding;
import org.waymark.app.opportunities.RoleProposals;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

/** Roles that a sample's managers propose: one with HR, one approved, one returned with reasons. */
@Component
@Order(56)
class SampleProposals implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleProposals.class);
  private final RoleProposals proposals;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  SampleProposals(
      RoleProposals proposals,
      Skills skills,
      Organisation organisation,
      People people,
      Clock clock) {
    this.proposals = proposals;
    this.skills = skills;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      returned(movable, now);
      approved(movable, now);
      withHr(movable, now);
      LOG.info("role proposals: 3");
    } finally {
      movable.set(now);
    }
  }

  private void withHr(SampleClock movable, Duration now) {
    daysAgo(movable, now, 2);
    ProposalId id =
        drafted(
            "priya",
            "grace",
            new ProposedRole(
                "Repair workshop lead",
                unit("RET-LDS-1"),
                "STO",
                4,
                "Run a workshop in the shop that mends what customers would throw away.",
                "Four in ten returns could be mended on the day. A pilot in spring paid for itself.",
                Funding.REALLOCATED,
                Amount.TO_50,
                asked("coaching-others", 3, "process-improvement", 2, "problem-solving", 3)));
    done(proposals.send(viewer("priya", Hat.MANAGER), id, true));
  }

  private void approved(SampleClock movable, Duration now) {
    daysAgo(movable, now, 24);
    ProposalId id =
        drafted(
            "helena",
            "mei",
            new ProposedRole(
                "Hiking club partnerships lead",
                unit("MKT-BRD-N"),
                "MKT",
                5,
                "Work with the clubs whose members walk every weekend: tours, trial kit, feedback.",
                "Clubs reach 90,000 hikers whom no campaign of ours does.",
                Funding.EXISTING,
                Amount.TO_75,
                asked("partner-marketing", 3, "campaign-planning", 3, "data-analysis", 2)));
    done(proposals.send(viewer("helena", Hat.MANAGER), id, true));
    daysAgo(movable, now, 21);
    done(proposals.passOn(viewer("ingrid", Hat.HR_PARTNER), id, "Level five fits the family."));
    daysAgo(movable, now, 15);
    done(proposals.approve(viewer("camille", Hat.LEADER), id, 1, ""));
  }

  private void returned(SampleClock movable, Duration now) {
    daysAgo(movable, now, 40);
    ProposalId id =
        drafted(
            "lars",
            "katrin",
            new ProposedRole(
                "Rental fleet coordinator",
                unit("RET-HAM-1"),
                "STO",
                3,
                "Keep tents and boots for hire clean, whole and counted.",
                "Hire doubled in a year, and nobody has it as their work.",
                Funding.NEW,
                Amount.TO_50,
                asked("stock-control-in-the-shop", 3, "customer-conversation", 2)));
    done(proposals.send(viewer("lars", Hat.MANAGER), id, true));
    daysAgo(movable, now, 36);
    done(proposals.passOn(viewer("ingrid", Hat.HR_PARTNER), id, ""));
    daysAgo(movable, now, 30);
    done(
        proposals.giveBack(
            viewer("callum", Hat.LEADER),
            id,
            1,
            "There is no new money before March. Show what two hours a day of a specialist cost instead."));
  }

  private ProposalId drafted(String manager, String couldSuit, ProposedRole role) {
    return done(proposals.draft(viewer(manager, Hat.MANAGER), role, Set.of(person(couldSuit))));
  }

  /** Codes of skills with their levels in turn; each weighs the same, and is required. */
  private List<Requirement> asked(Object... codesAndLevels) {
    Map<String, SkillId> codes = skills.codes();
    int some = codesAndLevels.length / 2;
    List<Requirement> asked = new ArrayList<>();
    for (int i = 0; i < some; i++) {
      SkillId skill = codes.get((String) codesAndLevels[2 * i]);
      if (skill == null) {
        throw new IllegalStateException("The sample has no skill " + codesAndLevels[2 * i]);
      }
      int weight = 10_000 / some + (i == 0 ? 10_000 % some : 0);
      asked.add(new Requirement(skill, (Integer) codesAndLevels[2 * i + 1], weight, i == 0));
    }
    return asked;
  }

  private UnitId unit(String code) {
    UnitId unit = organisation.unitCodes().get(code);
    if (unit == null) {
      throw new IllegalStateException("The sample has no unit " + code);
    }
    return unit;
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }

  private Viewer viewer(String who, Hat hat) {
    PersonId person = person(who);
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(hat, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private static void daysAgo(SampleClock movable, Duration now, int days) {
    movable.set(now.minusDays(days));
  }
}
