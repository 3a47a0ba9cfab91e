package org.waymark.app.skills.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.feedback.FeedbackRequest.Line;

/** Puts the pages about requests together. */
@Component
class FeedbackMaker {
  private final FeedbackStore store;
  private final Responding responding;
  private final People people;
  private final Organisation organisation;
  private final Skills skills;
  private final Relations relations;
  private final Clock clock;

  FeedbackMaker(
      FeedbackStore store,
      Responding responding,
      People people,
      Organisation organisation,
      Skills skills,
      Relations relations,
      Clock clock) {
    this.store = store;
    this.responding = responding;
    this.people = people;
    this.organisation = organisation;
    this.skills = skills;
    this.relations = relations;
    this.clock = clock;
  }

  FeedbackListView list(Viewer viewer) {
    PersonId me = viewer.self();
    List<FeedbackRequest> all = store.of(me);
    Set<PersonId> others = all.stream().map(r -> other(me, r)).collect(Collectors.toSet());
    Map<PersonId, PersonCard> names = people.cards(others);
    Map<RoleId, RoleCard> roles =
        organisation.roles(all.stream().map(FeedbackRequest::role).distinct().toList());
    List<FeedbackListView.Row> forMe = new ArrayList<>();
    List<FeedbackListView.Row> answered = new ArrayList<>();
    List<FeedbackListView.Row> mine = new ArrayList<>();
    for (FeedbackRequest r : all) {
      PersonCard card = names.get(other(me, r));
      RoleCard role = roles.get(r.role());
      var row =
          new FeedbackListView.Row(
              r.href(),
              card == null ? "" : card.name(),
              role == null ? "" : role.title(),
              r.stage(),
              askedOn(r),
              r.dueOn());
      if (r.person().equals(me)) {
        mine.add(row);
      } else {
        (r.open() ? forMe : answered).add(row);
      }
    }
    forMe.sort(Comparator.comparing(FeedbackListView.Row::dueOn));
    return new FeedbackListView(forMe, answered, mine);
  }

  LocalDate askedOn(FeedbackRequest r) {
    return LocalDate.ofInstant(r.askedAt(), clock.getZone());
  }

  private static PersonId other(PersonId me, FeedbackRequest r) {
    return r.person().equals(me) ? r.asked() : r.person();
  }

  FeedbackView of(Viewer viewer, UUID id) {
    return of(viewer, id, Map.of(), List.of(), "");
  }

  /** With what was typed and refused. */
  FeedbackView of(
      Viewer viewer, UUID id, Map<SkillId, Said> typed, List<Refusal> refusals, String words) {
    FeedbackRequest r = responding.seen(viewer, id);
    Set<PersonId> reports = reports(viewer, List.of(r));
    Named named = named(List.of(r));
    if (!named.roles().containsKey(r.role())) {
      throw new NotYours();
    }
    return view(viewer, r, named, reports, typed, refusals, words);
  }

  /** All that the viewer asked or was asked, each as its own page shows it. */
  List<FeedbackView> all(Viewer viewer) {
    List<FeedbackRequest> all = store.of(viewer.self());
    Set<PersonId> reports = reports(viewer, all);
    Named named = named(all);
    return all.stream()
        .filter(r -> named.knows(r))
        .map(r -> view(viewer, r, named, reports, Map.of(), List.of(), ""))
        .toList();
  }

  private record Named(
      Map<PersonId, PersonCard> people,
      Map<RoleId, RoleCard> roles,
      Map<SkillId, SkillCard> skills) {
    boolean knows(FeedbackRequest r) {
      return people.containsKey(r.person())
          && people.containsKey(r.asked())
          && roles.containsKey(r.role());
    }
  }

  private Named named(List<FeedbackRequest> all) {
    return new Named(
        people.cards(
            all.stream()
                .flatMap(r -> Stream.of(r.person(), r.asked()))
                .collect(Collectors.toSet())),
        organisation.roles(all.stream().map(FeedbackRequest::role).distinct().toList()),
        skills.cards(
            all.stream()
                .flatMap(r -> r.lines().stream())
                .map(Line::skill)
                .collect(Collectors.toSet())));
  }

  private Set<PersonId> reports(Viewer viewer, List<FeedbackRequest> all) {
    Map<PersonId, Set<Relation>> related =
        relations.of(viewer, all.stream().map(FeedbackRequest::person).distinct().toList());
    return related.keySet().stream()
        .filter(who -> related.getOrDefault(who, Set.of()).contains(Relation.MANAGER))
        .collect(Collectors.toSet());
  }

  private FeedbackView view(
      Viewer viewer,
      FeedbackRequest r,
      Named named,
      Set<PersonId> reports,
      Map<SkillId, Said> typed,
      List<Refusal> refusals,
      String words) {
    List<FeedbackView.Line> lines = new ArrayList<>();
    for (Line line : r.lines()) {
      SkillCard card = named.skills().get(line.skill());
      if (card != null) {
        lines.add(line(card, line, typed.get(line.skill())));
      }
    }
    return new FeedbackView(
        r,
        Objects.requireNonNull(named.people().get(r.person())),
        Objects.requireNonNull(named.people().get(r.asked())),
        Objects.requireNonNull(named.roles().get(r.role())).title(),
        lines,
        viewer.is(r.person()),
        reports.contains(r.person()),
        r.open() && LocalDate.now(clock).isAfter(r.dueOn()),
        refusals,
        words);
  }

  private static FeedbackView.Line line(SkillCard card, Line line, @Nullable Said typed) {
    Integer level = line.level();
    return typed == null
        ? new FeedbackView.Line(card, line.needed(), level == null ? 0 : level, line.words())
        : new FeedbackView.Line(card, line.needed(), typed.level(), typed.words());
  }
}
