package org.waymark.app.policy.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.PolicyVersion;
import org.waymark.app.policy.VersionSteps;
import org.waymark.app.policy.model.Difference;
import org.waymark.app.policy.model.Provision;
import org.waymark.app.policy.model.Rule;
import org.waymark.app.policy.model.Version;
import org.waymark.app.policy.model.Version.Stage;
import org.waymark.app.policy.model.VersionLife;
import org.waymark.app.policy.model.VersionLife.Act;
import org.waymark.app.policy.model.VersionLife.Part;
import org.waymark.app.policy.model.Versions;

/** Puts the pages of versions together; drafts exist for those who write rules alone. */
@Component
class VersionPages {
  private final Policy policy;
  private final Versions versions;
  private final VersionSteps steps;
  private final RulePages rules;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  VersionPages(
      Policy policy,
      Versions versions,
      VersionSteps steps,
      RulePages rules,
      Organisation organisation,
      People people,
      Clock clock) {
    this.policy = policy;
    this.versions = versions;
    this.steps = steps;
    this.rules = rules;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  VersionsView all(Viewer viewer, List<Refusal> refusals) {
    boolean writes = viewer.wears(Hat.HR_PARTNER);
    List<Version> all = versions.all();
    return new VersionsView(
        writes ? all.stream().filter(v -> open(v.stage())).toList() : List.of(),
        activated(all),
        policy.current().number(),
        writes,
        refusals);
  }

  private static boolean open(Stage stage) {
    return stage == Stage.DRAFT || stage == Stage.HANDED_IN;
  }

  private static List<Version> activated(List<Version> all) {
    return all.stream()
        .filter(v -> v.stage() == Stage.ACTIVATED)
        .sorted(
            Comparator.comparing((Version v) -> Objects.requireNonNull(v.effectiveOn()))
                .thenComparing(v -> v.id().number())
                .reversed())
        .toList();
  }

  /** Versions that were put into force, but for this one. */
  List<Version> comparable(PolicyVersion id) {
    return activated(versions.all()).stream().filter(v -> !v.id().equals(id)).toList();
  }

  /** A version that exists for this viewer. */
  Version seen(Viewer viewer, PolicyVersion id) {
    return versions
        .find(id)
        .filter(v -> v.stage() == Stage.ACTIVATED || viewer.wears(Hat.HR_PARTNER))
        .orElseThrow(NotYours::new);
  }

  VersionView one(
      Viewer viewer,
      PolicyVersion id,
      @Nullable PolicyVersion against,
      Locale language,
      List<Refusal> refusals) {
    Version version = seen(viewer, id);
    Optional<Version> other =
        Optional.ofNullable(against == null ? version.basedOn() : against)
            .map(v -> seen(viewer, v));
    Sentences sentences = rules.sentences(new Names(organisation, language), language);
    Set<Part> parts = steps.parts(viewer, id);
    List<Act> acts = acts(version, parts);
    boolean draft = version.draft() && viewer.wears(Hat.HR_PARTNER);
    return new VersionView(
        version,
        other.orElse(null),
        comparable(id),
        other.map(o -> changes(o, version, sentences)).orElse(List.of()),
        happenings(id),
        draft ? RulesView.sections(lines(id, sentences)) : List.of(),
        acts,
        version.stage() == Stage.HANDED_IN && parts.contains(Part.WRITER),
        viewer.wears(Hat.HR_PARTNER) && other.isPresent(),
        earliest(version),
        refusals);
  }

  private static List<Act> acts(Version version, Set<Part> parts) {
    Set<Act> may = VersionLife.TABLE.acts(version.stage(), parts);
    return Arrays.stream(Act.values()).filter(may::contains).toList();
  }

  /** Today, or the day on which the version before it begins. */
  private LocalDate earliest(Version version) {
    LocalDate today = LocalDate.now(clock);
    return Optional.ofNullable(version.basedOn())
        .flatMap(versions::find)
        .map(Version::effectiveOn)
        .filter(today::isBefore)
        .orElse(today);
  }

  private List<RuleLine> lines(PolicyVersion id, Sentences sentences) {
    var book = versions.book(id);
    return Arrays.stream(Rule.values())
        .flatMap(rule -> book.on(rule).reversed().stream())
        .map(sentences::line)
        .toList();
  }

  private List<VersionView.Change> changes(Version before, Version after, Sentences sentences) {
    return Difference.between(versions.book(before.id()), versions.book(after.id())).stream()
        .map(d -> new VersionView.Change(line(d.before(), sentences), line(d.after(), sentences)))
        .toList();
  }

  private static @Nullable RuleLine line(@Nullable Provision p, Sentences sentences) {
    return p == null ? null : sentences.line(p);
  }

  private List<VersionView.Happening> happenings(PolicyVersion id) {
    List<Versions.Happening> all = versions.happenings(id);
    Map<PersonId, PersonCard> cards =
        people.cards(
            all.stream()
                .map(Versions.Happening::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return all.stream().map(h -> happening(h, cards)).toList();
  }

  private VersionView.Happening happening(Versions.Happening h, Map<PersonId, PersonCard> cards) {
    PersonCard by = h.by() == null ? null : cards.get(h.by());
    return new VersionView.Happening(
        h.stage(),
        LocalDate.ofInstant(h.at(), clock.getZone()),
        by == null ? "" : by.name(),
        h.by() == null ? null : h.why());
  }
}
