package org.waymark.app.skills.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.Interest;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.Profiles.Estimate;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.Evidences;
import org.waymark.app.skills.model.Evidences.Piece;
import org.waymark.app.skills.web.SkillRow.Shown;
import org.waymark.app.skills.web.SkillRow.Told;
import org.waymark.engine.Certainty;

/** Puts together what is known of one person's skills: one query each for levels, words, proofs. */
@Component
class SkillRows {
  private static final Comparator<SkillRow> STRONGEST =
      Comparator.comparing(SkillRow::guessed)
          .thenComparing(r -> -r.level())
          .thenComparing(r -> r.skill().name());

  private final Profiles profiles;
  private final Skills skills;
  private final Evidences evidences;
  private final Disputes disputes;
  private final People people;

  SkillRows(
      Profiles profiles, Skills skills, Evidences evidences, Disputes disputes, People people) {
    this.profiles = profiles;
    this.skills = skills;
    this.evidences = evidences;
    this.disputes = disputes;
    this.people = people;
  }

  /** What may be shown beside the levels. */
  record Show(boolean evidence, boolean wishes, boolean disputes) {
    static final Show EVERYTHING = new Show(true, true, true);
  }

  List<SkillRow> of(PersonId person, Show show) {
    Map<SkillId, Estimate> estimates =
        profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
            .collect(Collectors.toMap(Estimate::skill, Function.identity()));
    Map<SkillId, List<Told>> told = told(person);
    Map<SkillId, List<Shown>> shown = show.evidence() ? shown(person) : Map.of();
    Map<SkillId, Interest> wishes = show.wishes() ? wishes(person) : Map.of();
    Map<SkillId, UUID> open = show.disputes() ? open(person) : Map.of();
    Set<SkillId> all = new HashSet<>(estimates.keySet());
    all.addAll(wishes.keySet());
    Map<SkillId, SkillCard> cards = skills.cards(all);
    List<SkillRow> rows = new ArrayList<>();
    cards.forEach(
        (id, card) ->
            rows.add(
                row(
                    card,
                    estimates.get(id),
                    told.getOrDefault(id, List.of()),
                    shown.getOrDefault(id, List.of()),
                    wishes.get(id),
                    open.get(id))));
    rows.sort(STRONGEST);
    return rows;
  }

  private static SkillRow row(
      SkillCard card,
      @Nullable Estimate estimate,
      List<Told> told,
      List<Shown> shown,
      @Nullable Interest interest,
      @Nullable UUID dispute) {
    LocalDate newest = told.stream().map(Told::on).max(Comparator.naturalOrder()).orElse(null);
    return new SkillRow(
        card,
        estimate == null ? 0 : estimate.level(),
        estimate == null ? Certainty.GUESSED : estimate.certainty(),
        estimate == null ? 0 : estimate.lowest(),
        estimate == null ? 0 : estimate.highest(),
        estimate != null && estimate.origin() == Profiles.Origin.ROLE,
        told,
        shown,
        newest,
        interest == null ? null : interest.wish(),
        interest == null ? null : interest.enjoyment(),
        dispute);
  }

  private Map<SkillId, List<Told>> told(PersonId person) {
    List<Statement> statements = profiles.statementsOf(person);
    Map<PersonId, PersonCard> names =
        people.cards(statements.stream().map(Statement::by).collect(Collectors.toSet()));
    Map<SkillId, List<Told>> told = new HashMap<>();
    for (Statement s : statements) {
      PersonCard by = names.get(s.by());
      String name = s.by().equals(person) || by == null ? "" : by.name();
      told.computeIfAbsent(s.skill(), _ -> new ArrayList<>())
          .add(new Told(s.source().code(), s.level(), name, s.on(), s.note()));
    }
    return told;
  }

  private Map<SkillId, List<Shown>> shown(PersonId person) {
    Map<SkillId, List<Shown>> shown = new HashMap<>();
    for (Piece p : evidences.of(person)) {
      shown
          .computeIfAbsent(p.skill(), _ -> new ArrayList<>())
          .add(new Shown(p.id(), p.kind(), p.words(), p.on(), p.link()));
    }
    return shown;
  }

  private Map<SkillId, Interest> wishes(PersonId person) {
    return profiles.interests(List.of(person)).getOrDefault(person, List.of()).stream()
        .collect(Collectors.toMap(Interest::skill, Function.identity()));
  }

  private Map<SkillId, UUID> open(PersonId person) {
    return disputes.openOf(person).stream()
        .collect(Collectors.toMap(Disputes.Open::skill, Disputes.Open::id));
  }
}
