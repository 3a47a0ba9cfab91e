package org.waymark.app.skills.objectives;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Puts the pages of objectives together. */
@Component
class ObjectiveMaker {
  private final ObjectiveStore store;
  private final ObjectiveRights rights;
  private final Aiming aiming;
  private final Organisation organisation;
  private final People people;
  private final Skills skills;
  private final Clock clock;

  ObjectiveMaker(
      ObjectiveStore store,
      ObjectiveRights rights,
      Aiming aiming,
      Organisation organisation,
      People people,
      Skills skills,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.aiming = aiming;
    this.organisation = organisation;
    this.people = people;
    this.skills = skills;
    this.clock = clock;
  }

  private record Names(
      UnitTree units,
      Map<PersonId, PersonCard> people,
      Map<RoleId, RoleCard> roles,
      Map<SkillId, SkillCard> skills) {
    String person(@Nullable PersonId id) {
      PersonCard card = id == null ? null : people.get(id);
      return card == null ? "" : card.name();
    }

    Words unit(@Nullable UnitId id) {
      return id == null
          ? Words.of("skills.objective.company")
          : Words.plain(units.unit(id).map(Unit::name).orElse(""));
    }

    String needs(Draft what) {
      return Stream.concat(
              what.roles().stream().filter(roles::containsKey).map(r -> title(r)),
              what.skills().stream().filter(skills::containsKey).map(s -> name(s)))
          .collect(Collectors.joining(", "));
    }

    String title(RoleId role) {
      return Objects.requireNonNull(roles.get(role)).title();
    }

    String name(SkillId skill) {
      return Objects.requireNonNull(skills.get(skill)).name();
    }
  }

  private Names names(List<Draft> drafts, Set<PersonId> more) {
    Set<PersonId> some = new HashSet<>(more);
    Set<RoleId> roles = new HashSet<>();
    Set<SkillId> wanted = new HashSet<>();
    for (Draft draft : drafts) {
      some.add(draft.owner());
      roles.addAll(draft.roles());
      wanted.addAll(draft.skills());
    }
    return new Names(
        organisation.units(), people.cards(some), organisation.roles(roles), skills.cards(wanted));
  }

  ObjectivesView all(Viewer viewer) {
    LocalDate today = LocalDate.now(clock);
    List<Objective> all = store.all();
    Names names = names(all.stream().map(Objective::what).toList(), Set.of());
    return new ObjectivesView(
        !rights.reach(viewer).nowhere(),
        all.stream().filter(o -> o.countsOn(today)).map(o -> row(o, names)).toList(),
        all.stream().filter(o -> !o.countsOn(today)).map(o -> row(o, names)).toList());
  }

  private static ObjectivesView.Row row(Objective o, Names names) {
    Draft what = o.what();
    return new ObjectivesView.Row(
        "/objectives/" + o.id(),
        what.title(),
        names.unit(what.unit()),
        names.person(what.owner()),
        what.until(),
        names.needs(what));
  }

  ObjectiveView one(Viewer viewer, ObjectiveId id) {
    Objective it = store.find(id).orElseThrow(NotYours::new);
    List<ObjectiveStore.Change> history = store.history(id);
    Set<PersonId> writers =
        history.stream()
            .map(ObjectiveStore.Change::by)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Draft what = it.what();
    Names names = names(history.stream().map(ObjectiveStore.Change::what).toList(), writers);
    return new ObjectiveView(
        id.toString(),
        what.title(),
        what.purpose(),
        names.unit(what.unit()),
        names.people().get(what.owner()),
        what.from(),
        what.until(),
        it.countsOn(LocalDate.now(clock)),
        what.roles().stream()
            .filter(names.roles()::containsKey)
            .map(r -> new ObjectiveView.Named(names.title(r), "/roles/" + r))
            .toList(),
        what.skills().stream()
            .filter(names.skills()::containsKey)
            .map(s -> new ObjectiveView.Named(names.name(s), "/skills/" + s))
            .toList(),
        !rights.reach(viewer).nowhere(),
        rights.mayWrite(viewer, it),
        history.stream().map(c -> event(c, names)).toList());
  }

  /** For those who lead: how many aim at what it needs. */
  AimingView aiming(Viewer viewer, ObjectiveId id) {
    Objective it = store.find(id).orElseThrow(NotYours::new);
    return new AimingView(aiming.at(viewer, it).orElseThrow(NotYours::new));
  }

  private ObjectiveView.Event event(ObjectiveStore.Change change, Names names) {
    return new ObjectiveView.Event(
        Words.of("skills.objective.act." + change.act().name().toLowerCase(Locale.ROOT)),
        day(change.at()),
        names.person(change.by()),
        change.what().title(),
        change.what().until(),
        names.needs(change.what()));
  }

  private LocalDate day(Instant at) {
    return at.atZone(clock.getZone()).toLocalDate();
  }

  ObjectiveEditView fresh(Viewer viewer) {
    ObjectiveRights.Reach reach = rights.reach(viewer);
    String unit = reach.everywhere() ? "" : first(reach);
    String who = people.card(viewer.self()).map(PersonCard::name).orElse("");
    ObjectiveForm form =
        ObjectiveForm.fresh(unit, viewer.self().toString(), who, LocalDate.now(clock));
    return edit(viewer, null, form, List.of());
  }

  private String first(ObjectiveRights.Reach reach) {
    return places(reach).stream().findFirst().map(ObjectiveEditView.Place::id).orElse("");
  }

  ObjectiveEditView edit(Viewer viewer, ObjectiveId id) {
    Objective it =
        store.find(id).filter(o -> rights.mayWrite(viewer, o)).orElseThrow(NotYours::new);
    String owner = people.card(it.what().owner()).map(PersonCard::name).orElse("");
    ObjectiveForm form = ObjectiveForm.of(it, owner, skills.cards(it.what().skills()));
    return edit(viewer, id, form, List.of());
  }

  ObjectiveEditView edit(
      Viewer viewer, @Nullable ObjectiveId id, ObjectiveForm form, List<Refusal> refusals) {
    ObjectiveRights.Reach reach = rights.reach(viewer);
    if (id == null && reach.nowhere()) {
      throw new NotYours();
    }
    boolean company = reach.everywhere() || (id != null && form.unit().isEmpty());
    return new ObjectiveEditView(
        id == null ? null : id.toString(),
        form,
        company,
        places(reach, form.unit()),
        organisation.roles(),
        refusals);
  }

  private List<ObjectiveEditView.Place> places(ObjectiveRights.Reach reach) {
    return places(reach, "");
  }

  /** Units one may write for, and the one that it is of already. */
  private List<ObjectiveEditView.Place> places(ObjectiveRights.Reach reach, String own) {
    UnitTree tree = organisation.units();
    return tree.all().stream()
        .filter(u -> reach.covers(u.id()) || u.id().toString().equals(own))
        .filter(u -> u.parent() != null || !reach.everywhere())
        .map(u -> new ObjectiveEditView.Place(u.id().toString(), path(tree, u)))
        .sorted(Comparator.comparing(ObjectiveEditView.Place::name))
        .toList();
  }

  private static String path(UnitTree tree, Unit unit) {
    List<Unit> path = tree.path(unit.id());
    return path.stream()
        .skip(path.size() > 1 ? 1 : 0)
        .map(Unit::name)
        .collect(Collectors.joining(" · "));
  }
}
