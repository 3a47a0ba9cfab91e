package org.waymark.app.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.VersionLife.Act;

/**
 * One version.
 *
 * @param against the version that it is compared with; null for the first
 * @param others what it can be compared with
 * @param sections all lines; for a draft that the viewer writes on
 * @param acts what the viewer may do with it now
 * @param own whether it waits for somebody, and the viewer may not be that one
 * @param from the earliest day from which it could hold
 */
public record VersionView(
    Version version,
    @Nullable Version against,
    List<Version> others,
    List<Change> changes,
    List<Happening> happenings,
    List<RulesView.Section> sections,
    List<Act> acts,
    boolean own,
    boolean whatIf,
    LocalDate from,
    List<Refusal> refusals) {
  /** A line that differs; null where it is not there. */
  public record Change(@Nullable RuleLine before, @Nullable RuleLine after) {}

  /** Something that happened to it; the name is empty where nobody did it. */
  public record Happening(Version.Stage stage, LocalDate day, String name, @Nullable String why) {}

  public boolean may(String act) {
    return acts.stream().anyMatch(a -> a.name().equals(act));
  }

  public String href() {
    return "/rules/versions/" + version.id();
  }

  public boolean writing() {
    return !sections.isEmpty();
  }
}
