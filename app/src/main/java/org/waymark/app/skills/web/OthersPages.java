package org.waymark.app.skills.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Family;
import org.waymark.app.people.Location;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.Shares;
import org.waymark.app.skills.model.Sight;
import org.waymark.app.skills.work.Wishing;

/** Puts somebody's page together for one viewer; what they may not see is not read at all. */
@Component
class OthersPages {
  private final SkillRows rows;
  private final Skills skills;
  private final Aspirations aspirations;
  private final Profiles profiles;
  private final Wishing wishing;
  private final Shares shares;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  OthersPages(
      SkillRows rows,
      Skills skills,
      Aspirations aspirations,
      Profiles profiles,
      Wishing wishing,
      Shares shares,
      Organisation organisation,
      People people,
      Clock clock) {
    this.rows = rows;
    this.skills = skills;
    this.aspirations = aspirations;
    this.profiles = profiles;
    this.wishing = wishing;
    this.shares = shares;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  OthersView of(
      PersonId person,
      Sight sight,
      @Nullable SkillId chosen,
      List<Refusal> refusals,
      String words) {
    var card = people.card(person).orElseThrow(NotYours::new);
    List<SkillRow> all =
        sight.levels()
            ? rows.of(
                person, new SkillRows.Show(sight.evidence(), sight.sees(Answer.WISHES), false))
            : List.of();
    SkillCard wanted = chosen == null ? null : skills.card(chosen).orElseThrow(NotYours::new);
    Boolean found = sight.availability() ? wishing.found(person) : null;
    return new OthersView(
        card,
        all,
        sight.evidence(),
        wishes(person, sight),
        found,
        sight.mayState(),
        sight.mayState() ? wanted : null,
        wanted == null ? 0 : level(all, wanted),
        refusals,
        words);
  }

  private static int level(List<SkillRow> rows, SkillCard skill) {
    return rows.stream()
        .filter(r -> r.skill().id().equals(skill.id()))
        .mapToInt(SkillRow::level)
        .findFirst()
        .orElse(0);
  }

  /** What a manager without any other hat sees today; nothing is recorded, it is my own page. */
  OthersView asManagerSees(PersonId me, PersonId manager) {
    LocalDate today = LocalDate.now(clock);
    var viewer = new Viewer(new UUID(0, 0), manager, "", List.of(), Locale.ROOT);
    var sight = new Sight(viewer, Set.of(Relation.MANAGER), shares.of(me, today), today);
    return of(me, sight, null, List.of(), "");
  }

  /** What I said of my wishes, all of it. */
  OthersView.@Nullable Wishes own(Viewer viewer) {
    PersonId me = viewer.self();
    LocalDate today = LocalDate.now(clock);
    return wishes(me, new Sight(viewer, Set.of(Relation.SELF), List.of(), today));
  }

  private OthersView.@Nullable Wishes wishes(PersonId person, Sight sight) {
    if (sight.answers().isEmpty()) {
      return null;
    }
    List<Interest> interests =
        sight.sees(Answer.WISHES)
            ? profiles.interests(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(i -> i.wish() != null)
                .toList()
            : List.of();
    Aspiration said = sight.of(aspirations.of(person)).orElse(Aspiration.NONE);
    return said.silent() && interests.isEmpty() ? null : named(said, interests);
  }

  private OthersView.Wishes named(Aspiration said, List<Interest> interests) {
    Map<?, RoleCard> roles = organisation.roles(said.roles());
    List<String> titles = new ArrayList<>();
    roles.values().forEach(r -> titles.add(r.title()));
    return new OthersView.Wishes(
        said,
        titles.stream().sorted().toList(),
        organisation.families().stream()
            .filter(f -> said.families().contains(f.code()))
            .map(Family::name)
            .toList(),
        organisation.locations().stream()
            .filter(l -> said.places().contains(l.id()))
            .map(Location::name)
            .toList(),
        skills(interests));
  }

  private List<Words> skills(List<Interest> interests) {
    Map<SkillId, SkillCard> cards = skills.cards(interests.stream().map(Interest::skill).toList());
    List<Words> lines = new ArrayList<>();
    for (Interest.Wish wish : Interest.Wish.values()) {
      String names =
          interests.stream()
              .filter(i -> i.wish() == wish)
              .flatMap(i -> Optional.ofNullable(cards.get(i.skill())).stream())
              .map(SkillCard::name)
              .sorted()
              .collect(Collectors.joining(", "));
      if (!names.isEmpty()) {
        lines.add(Words.of("skills.wish.line." + wish.code(), names));
      }
    }
    return lines;
  }
}
