package org.waymark.app.mentoring.programmes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.Unit;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts pages of programmes together. */
@Component
class ProgrammeMaker {
  private static final int FURTHER = 3;
  private final ProgrammeStore store;
  private final ProgrammeSight sight;
  private final Joining joining;
  private final DeskMaker desk;
  private final Organisation organisation;
  private final Profiles profiles;
  private final Skills skills;
  private final Clock clock;

  ProgrammeMaker(
      ProgrammeStore store,
      ProgrammeSight sight,
      Joining joining,
      DeskMaker desk,
      Organisation organisation,
      Profiles profiles,
      Skills skills,
      Clock clock) {
    this.store = store;
    this.sight = sight;
    this.joining = joining;
    this.desk = desk;
    this.organisation = organisation;
    this.profiles = profiles;
    this.skills = skills;
    this.clock = clock;
  }

  ProgrammesView all(Viewer viewer) {
    Map<ProgrammeId, String> parts = sight.parts(viewer);
    return new ProgrammesView(
        viewer.wears(Hat.LEARNING),
        store.all().stream()
            .filter(it -> sight.exists(viewer, it, parts.getOrDefault(it.id(), "")))
            .map(it -> row(it, parts.getOrDefault(it.id(), "")))
            .toList());
  }

  private static ProgrammesView.Row row(Programme it, String part) {
    ProgrammePlan plan = it.plan();
    return new ProgrammesView.Row(
        it.id(), plan.name(), it.stage(), plan.joinUntil(), plan.beginsOn(), plan.endsOn(), part);
  }

  ProgrammeFormView form(ProgrammeForm form, List<Refusal> no) {
    List<Unit> units =
        organisation.units().all().stream().sorted(Comparator.comparing(Unit::name)).toList();
    return new ProgrammeFormView(form, units, organisation.families(), no);
  }

  ProgrammeView of(Viewer viewer, ProgrammeId id, List<Refusal> no) {
    Programme it = sight.seen(viewer, id);
    ProgrammePlan plan = it.plan();
    boolean joinable = it.joinable(LocalDate.now(clock));
    return new ProgrammeView(
        it,
        Optional.ofNullable(plan.unit()).flatMap(organisation::unit).map(Unit::name).orElse(""),
        family(plan),
        sight.part(viewer, id),
        joinable,
        joinable && joining.mayHaveAMentor(plan, viewer.self()),
        joinable ? topics(viewer.self()) : List.of(),
        viewer.wears(Hat.LEARNING) ? desk.of(it) : null,
        no);
  }

  private String family(ProgrammePlan plan) {
    return organisation.families().stream()
        .filter(f -> f.code().equals(plan.family()))
        .map(Family::name)
        .findFirst()
        .orElse("");
  }

  private List<ProgrammeView.Topic> topics(PersonId me) {
    Set<SkillId> some =
        profiles.estimates(Set.of(me)).getOrDefault(me, List.of()).stream()
            .filter(e -> e.level() >= FURTHER)
            .map(Estimate::skill)
            .collect(Collectors.toSet());
    return skills.cards(some).values().stream()
        .sorted(Comparator.comparing(SkillCard::name))
        .map(card -> new ProgrammeView.Topic(card.id().toString(), card.name()))
        .toList();
  }
}
