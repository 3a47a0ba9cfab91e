package org.waymark.app.skills.objectives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Says which objectives a goal would serve: directly by its role, or by the skills in it. */
@Component
class Serving implements Objectives {
  private final ObjectiveStore store;
  private final ObjectiveWriting writing;
  private final RequirementsBook book;
  private final Organisation organisation;
  private final Skills skills;
  private final Clock clock;

  Serving(
      ObjectiveStore store,
      ObjectiveWriting writing,
      RequirementsBook book,
      Organisation organisation,
      Skills skills,
      Clock clock) {
    this.store = store;
    this.writing = writing;
    this.book = book;
    this.organisation = organisation;
    this.skills = skills;
    this.clock = clock;
  }

  @Override
  public Outcome<ObjectiveId> add(Viewer viewer, Draft draft) {
    return writing.add(viewer, draft);
  }

  @Override
  public List<Served> serving(Collection<RoleId> roles, Collection<SkillId> wanted) {
    if (roles.isEmpty() && wanted.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    List<Objective> live = store.all().stream().filter(o -> o.countsOn(today)).toList();
    if (live.isEmpty()) {
      return List.of();
    }
    Goal goal = goal(roles, wanted, live);
    return live.stream()
        .map(o -> new Ranked(o, goal.why(o)))
        .filter(r -> !r.why().isEmpty())
        .sorted(Comparator.comparing(r -> !goal.needsRole(r.objective())))
        .map(Serving::served)
        .toList();
  }

  private record Ranked(Objective objective, List<Words> why) {}

  private static Served served(Ranked it) {
    Draft what = it.objective().what();
    ObjectiveId id = it.objective().id();
    return new Served(id, what.title(), what.owner(), what.until(), it.why(), "/objectives/" + id);
  }

  private Goal goal(Collection<RoleId> roles, Collection<SkillId> wanted, List<Objective> live) {
    Map<RoleId, Set<SkillId>> ofRoles =
        book.requirementsOf(roles).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> skillsOf(e.getValue())));
    Set<SkillId> named = new HashSet<>(wanted);
    live.forEach(o -> named.addAll(o.what().skills()));
    return new Goal(
        new LinkedHashSet<>(roles),
        Set.copyOf(wanted),
        ofRoles,
        organisation.roles(roles),
        skills.cards(named));
  }

  private static Set<SkillId> skillsOf(List<Requirement> asked) {
    return asked.stream().map(Requirement::skill).collect(Collectors.toSet());
  }

  private record Goal(
      Set<RoleId> roles,
      Set<SkillId> skills,
      Map<RoleId, Set<SkillId>> ofRoles,
      Map<RoleId, RoleCard> titles,
      Map<SkillId, SkillCard> names) {

    boolean needsRole(Objective it) {
      return it.what().roles().stream().anyMatch(roles::contains);
    }

    /** A role that is needed says it all; else the skills that the way there brings. */
    List<Words> why(Objective it) {
      List<Words> why = new ArrayList<>();
      for (RoleId role : roles) {
        RoleCard card = titles.get(role);
        if (card != null && it.what().roles().contains(role)) {
          why.add(Words.of("skills.objective.why.role", card.title()));
        } else if (card != null) {
          String shared = shared(it, ofRoles.getOrDefault(role, Set.of()));
          if (!shared.isEmpty()) {
            why.add(Words.of("skills.objective.why.role_skills", card.title(), shared));
          }
        }
      }
      String shared = shared(it, skills);
      if (!shared.isEmpty()) {
        why.add(Words.of("skills.objective.why.skills", shared));
      }
      return why;
    }

    private String shared(Objective it, Set<SkillId> some) {
      return it.what().skills().stream()
          .filter(s -> some.contains(s) && names.containsKey(s))
          .map(s -> Objects.requireNonNull(names.get(s)).name())
          .collect(Collectors.joining(", "));
    }
  }
}
