package org.waymark.app.skills.objectives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Scope;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Turns what was typed into an objective, or says everything that cannot be read. */
@Component
class ObjectiveFormReader {
  private static final int HITS = 5;
  private final Organisation organisation;
  private final People people;
  private final Skills skills;

  ObjectiveFormReader(Organisation organisation, People people, Skills skills) {
    this.organisation = organisation;
    this.people = people;
    this.skills = skills;
  }

  /** The draft is there exactly when nothing was refused. */
  record Read(@Nullable Draft draft, List<Refusal> refusals) {}

  Read read(ObjectiveForm form) {
    List<Refusal> no = new ArrayList<>();
    PersonId owner = owner(form).orElse(null);
    if (owner == null) {
      no.add(Refusal.of("skills.objective.no.owner"));
    }
    UnitId unit = ObjectiveForm.id(form.unit()).map(UnitId::new).orElse(null);
    if (!form.unit().isEmpty() && (unit == null || organisation.unit(unit).isEmpty())) {
      no.add(Refusal.of("skills.objective.no.unit"));
    }
    LocalDate from = ObjectiveForm.day(form.from(), no);
    LocalDate until = ObjectiveForm.day(form.until(), no);
    List<RoleId> roles = roles(form);
    List<SkillId> wanted = skills(form, no);
    if (owner == null || from == null || until == null || !no.isEmpty()) {
      return new Read(null, no.stream().distinct().toList());
    }
    Draft draft = new Draft(form.title(), form.purpose(), unit, owner, from, until, roles, wanted);
    return new Read(draft, List.of());
  }

  /** Who was chosen from the list, or the only one who is called like that. */
  private Optional<PersonId> owner(ObjectiveForm form) {
    Optional<PersonId> chosen =
        ObjectiveForm.id(form.owner()).map(PersonId::new).filter(people::employed);
    boolean typed = chosen.flatMap(people::card).filter(c -> c.name().equals(form.who())).isEmpty();
    if (!typed || form.who().isEmpty()) {
      return chosen;
    }
    List<PersonCard> called = people.search(form.who(), Scope.company(), new Paging(1, 2));
    return called.size() == 1 ? Optional.of(called.getFirst().id()) : Optional.empty();
  }

  private List<RoleId> roles(ObjectiveForm form) {
    List<RoleId> asked =
        form.roles().stream()
            .flatMap(text -> ObjectiveForm.id(text).stream())
            .map((UUID id) -> new RoleId(id))
            .toList();
    return List.copyOf(organisation.roles(asked).keySet());
  }

  private List<SkillId> skills(ObjectiveForm form, List<Refusal> no) {
    Set<SkillId> found = new LinkedHashSet<>();
    for (ObjectiveForm.Line line : form.skills()) {
      if (!line.empty()) {
        skill(line)
            .ifPresentOrElse(
                found::add, () -> no.add(Refusal.of("skills.objective.no.skill", line.name())));
      }
    }
    return List.copyOf(found);
  }

  private Optional<SkillId> skill(ObjectiveForm.Line line) {
    boolean chosen = line.skill().matches("\\d{1,8}") && !line.name().isEmpty();
    return chosen
        ? Optional.of(new SkillId(Integer.parseInt(line.skill())))
            .filter(s -> skills.card(s).filter(c -> c.name().equals(line.name())).isPresent())
            .or(() -> called(line.name()))
        : called(line.name());
  }

  private Optional<SkillId> called(String name) {
    return skills.search(name, HITS).stream()
        .map(SkillHit::skill)
        .filter(s -> s.name().equalsIgnoreCase(name))
        .map(s -> s.id())
        .findFirst();
  }
}
