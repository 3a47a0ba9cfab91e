package org.waymark.app.policy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Rulebook;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Versions;
import org.waymark.app.policy.model.WritingRule;

/** Writing rules, in drafts. */
@Service
public class Drafting {
  private final Versions versions;
  private final Company company;
  private final VersionSteps steps;
  private final Clock clock;

  Drafting(Versions versions, Company company, VersionSteps steps, Clock clock) {
    this.versions = versions;
    this.company = company;
    this.steps = steps;
    this.clock = clock;
  }

  /** A draft that says what the latest version says. */
  @Transactional
  public Outcome<PolicyVersion> draft(Viewer viewer, String name) {
    mayWrite(viewer);
    if (name.isBlank() || name.strip().length() > Version.LONGEST_NAME) {
      return Outcome.refused("policy.refused.name", Version.LONGEST_NAME);
    }
    return Outcome.done(versions.draft(name.strip(), versions.latest(), change(viewer)));
  }

  /**
   * A draft of its own, handed in at once: who has a role of these families stays longer in it.
   *
   * @param families codes
   */
  @Transactional
  public Outcome<Version> handInLonger(
      Viewer viewer, String name, int months, Set<String> families) {
    if (!(draft(viewer, name) instanceof Outcome.Done<PolicyVersion>(PolicyVersion id))) {
      return Outcome.refused("policy.refused.name", Version.LONGEST_NAME);
    }
    Provision longer = Provision.months(Rule.MONTHS_IN_ROLE, months, families);
    return put(viewer, id, 0, longer) instanceof Outcome.Refused<Version> no
        ? no
        : steps.handIn(viewer, id);
  }

  /**
   * Writes a provision, new or in place of the one on its line.
   *
   * @param seenRevision of the draft that the viewer's form was made from
   */
  @Transactional
  public Outcome<Version> put(
      Viewer viewer, PolicyVersion id, int seenRevision, Provision provision) {
    return write(
        viewer,
        id,
        seenRevision,
        book -> WritingRule.refusals(new WritingRule.Case(provision, book, company.known())),
        () -> versions.put(id, provision, viewer.self()));
  }

  @Transactional
  public Outcome<Version> remove(Viewer viewer, PolicyVersion id, int seenRevision, UUID line) {
    return write(
        viewer, id, seenRevision, _ -> List.of(), () -> versions.remove(id, line, viewer.self()));
  }

  private Outcome<Version> write(
      Viewer viewer,
      PolicyVersion id,
      int seenRevision,
      Function<Rulebook, List<Refusal>> rules,
      Runnable writing) {
    mayWrite(viewer);
    Version version = versions.lockedForChange(id).orElseThrow(NotYours::new);
    if (!version.draft()) {
      return Outcome.refused("policy.refused.no_draft");
    }
    if (version.revision() != seenRevision) {
      return Outcome.refused("policy.refused.changed_meanwhile");
    }
    List<Refusal> no = rules.apply(versions.book(id));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    writing.run();
    return Outcome.done(version);
  }

  /** Only HR partners write rules; for others there is nothing to write on. */
  static void mayWrite(Viewer viewer) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      throw new NotYours();
    }
  }

  private Versions.Change change(Viewer viewer) {
    return new Versions.Change(clock.instant(), viewer.self(), null);
  }
}
