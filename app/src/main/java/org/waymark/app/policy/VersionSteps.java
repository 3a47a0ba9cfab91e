package org.waymark.app.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.model.Difference;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Version.Stage;
import org.waymark.app.policy.model.VersionLife;
import org.waymark.app.policy.model.VersionLife.Act;
import org.waymark.app.policy.model.VersionLife.Part;
import org.waymark.app.policy.model.Versions;

/** A draft's way into force: whoever wrote on it never puts it there. */
@Service
public class VersionSteps {
  private final Versions versions;
  private final VersionNotices notices;
  private final Clock clock;

  VersionSteps(Versions versions, VersionNotices notices, Clock clock) {
    this.versions = versions;
    this.notices = notices;
    this.clock = clock;
  }

  /** To a second person, who may put it into force. */
  @Transactional
  public Outcome<Version> handIn(Viewer viewer, PolicyVersion id) {
    return act(viewer, id, Act.HAND_IN, null, v -> v.at(Stage.HANDED_IN, null));
  }

  /** Back among the drafts, by a writer or by the second person, with a reason. */
  @Transactional
  public Outcome<Version> sendBack(Viewer viewer, PolicyVersion id, String why) {
    Act act = parts(viewer, id).contains(Part.WRITER) ? Act.TAKE_BACK : Act.SEND_BACK;
    if (act == Act.SEND_BACK && why.isBlank()) {
      Drafting.mayWrite(viewer);
      return Outcome.refused("policy.refused.why");
    }
    return act(viewer, id, act, why, v -> v.at(Stage.DRAFT, null));
  }

  @Transactional
  public Outcome<Version> drop(Viewer viewer, PolicyVersion id) {
    return act(viewer, id, Act.DROP, null, v -> v.at(Stage.DROPPED, null));
  }

  /** Puts it into force from a day on; never by anybody who wrote on it. */
  @Transactional
  public Outcome<Version> activate(Viewer viewer, PolicyVersion id, @Nullable LocalDate from) {
    return act(viewer, id, Act.ACTIVATE, null, v -> v.at(Stage.ACTIVATED, from));
  }

  private Outcome<Version> act(
      Viewer viewer, PolicyVersion id, Act act, @Nullable String why, UnaryOperator<Version> next) {
    Drafting.mayWrite(viewer);
    Version version = versions.lockedForChange(id).orElseThrow(NotYours::new);
    Set<Part> parts = parts(viewer, id);
    if (!VersionLife.TABLE.acts(version.stage(), parts).contains(act)) {
      return Outcome.refused(no(version, act, parts));
    }
    Version moved = next.apply(version);
    List<Refusal> no = refusals(act, version, moved);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    versions.move(moved, change(viewer, why == null || why.isBlank() ? null : why.strip()));
    notices.tell(moved, act, viewer.self());
    return Outcome.done(moved);
  }

  /** Why somebody with these parts may not do it now. */
  private static List<Refusal> no(Version version, Act act, Set<Part> parts) {
    boolean own =
        act == Act.ACTIVATE && version.stage() == Stage.HANDED_IN && parts.contains(Part.WRITER);
    return List.of(Refusal.of(own ? "policy.refused.own_draft" : "policy.refused.not_now"));
  }

  private List<Refusal> refusals(Act act, Version version, Version moved) {
    if (act != Act.HAND_IN && act != Act.ACTIVATE) {
      return List.of();
    }
    PolicyVersion base = Objects.requireNonNull(version.basedOn());
    if (!base.equals(versions.latest())) {
      return List.of(Refusal.of("policy.refused.overtaken", versions.latest().number()));
    }
    if (Difference.between(versions.book(base), versions.book(version.id())).isEmpty()) {
      return List.of(Refusal.of("policy.refused.nothing_changed"));
    }
    return act == Act.ACTIVATE ? days(moved.effectiveOn(), base) : List.of();
  }

  private List<Refusal> days(@Nullable LocalDate from, PolicyVersion base) {
    if (from == null || from.isBefore(LocalDate.now(clock))) {
      return List.of(Refusal.of("policy.refused.past"));
    }
    LocalDate planned = versions.find(base).map(Version::effectiveOn).orElse(LocalDate.MIN);
    return planned != null && from.isBefore(planned)
        ? List.of(Refusal.of("policy.refused.before_planned", planned))
        : List.of();
  }

  /** Writer, or second person. */
  public Set<Part> parts(Viewer viewer, PolicyVersion id) {
    if (!viewer.wears(Hat.HR_PARTNER)) {
      return Set.of();
    }
    return EnumSet.of(
        versions.writers(id).contains(viewer.self()) ? Part.WRITER : Part.SECOND_PERSON);
  }

  /** A version that waits for somebody. */
  public record Waiting(PolicyVersion id, String name) {}

  /** Versions that wait for this viewer to put them into force. */
  public List<Waiting> waitingFor(Viewer viewer) {
    return viewer.wears(Hat.HR_PARTNER) && viewer.person().isPresent()
        ? versions.all().stream()
            .filter(v -> v.stage() == Stage.HANDED_IN)
            .filter(v -> parts(viewer, v.id()).contains(Part.SECOND_PERSON))
            .map(v -> new Waiting(v.id(), v.name()))
            .toList()
        : List.of();
  }

  private Versions.Change change(Viewer viewer, @Nullable String why) {
    return new Versions.Change(clock.instant(), viewer.self(), why);
  }
}
