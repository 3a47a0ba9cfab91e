package org.waymark.app.skills.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Levelling;
import org.waymark.app.skills.work.Sights;

/** A manager rates several skills of a report at once, each with what shows it. */
@Component
class Assessing {
  private final Sights sights;
  private final Skills skills;
  private final Profiles profiles;
  private final Levelling levelling;
  private final People people;
  private final FeedbackNotices notices;
  private final Clock clock;

  Assessing(
      Sights sights,
      Skills skills,
      Profiles profiles,
      Levelling levelling,
      People people,
      FeedbackNotices notices,
      Clock clock) {
    this.sights = sights;
    this.skills = skills;
    this.profiles = profiles;
    this.levelling = levelling;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  /** Unasked only of those who report to them today; colleagues wait until they are asked. */
  List<Refusal> against(Viewer viewer, PersonId person) {
    String name = people.card(person).map(PersonCard::name).orElseThrow(NotYours::new);
    return sights.of(viewer, person).mayState()
        ? List.of()
        : List.of(
            Refusal.of(
                viewer.is(person) ? "skills.assess.refused.self" : "skills.assess.refused.stranger",
                name));
  }

  /** What they said before, word for word, keeps its day. */
  @Transactional
  public Outcome<Integer> assess(Viewer viewer, PersonId person, Map<SkillId, Said> all) {
    List<Refusal> no = against(viewer, person);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Map<SkillId, Said> said = new LinkedHashMap<>(all);
    said.entrySet().removeAll(before(viewer, person).entrySet());
    if (skills.cards(said.keySet()).size() < said.size()) {
      throw new NotYours();
    }
    no = refusals(said);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    LocalDate today = LocalDate.now(clock);
    List<Statements.Said> statements = new ArrayList<>();
    said.forEach(
        (skill, s) ->
            statements.add(
                new Statements.Said(
                    person,
                    skill,
                    Source.MANAGER,
                    s.level(),
                    viewer.self(),
                    today,
                    s.words().strip())));
    levelling.rate(statements, person);
    notices.rated(person, viewer.self(), said.size(), viewer.self() + " " + clock.instant());
    return Outcome.done(said.size());
  }

  private Map<SkillId, Said> before(Viewer viewer, PersonId person) {
    return profiles.statementsOf(person).stream()
        .filter(s -> s.source() == Source.MANAGER && viewer.is(s.by()))
        .collect(
            Collectors.toMap(
                Statement::skill, s -> new Said(s.level(), s.note()), (newest, _) -> newest));
  }

  /** A level without what shows it helps nobody. */
  static List<Refusal> refusals(Map<SkillId, Said> said) {
    List<Refusal> no = new ArrayList<>();
    if (said.isEmpty()) {
      no.add(Refusal.of("skills.assess.refused.nothing"));
    }
    if (said.values().stream().anyMatch(s -> s.level() < 1 || s.level() > 5)) {
      no.add(Refusal.of("skills.refused.level"));
    }
    if (said.values().stream().anyMatch(s -> s.words().isBlank())) {
      no.add(Refusal.of("skills.assess.refused.words"));
    }
    if (said.values().stream().anyMatch(s -> s.words().length() > FeedbackRequest.SENTENCE)) {
      no.add(Refusal.of("skills.refused.note", FeedbackRequest.SENTENCE));
    }
    return no;
  }
}
