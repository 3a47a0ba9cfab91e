package org.waymark.app.desk.home;

import static java.util.Comparator.naturalOrder;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.Applications;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Disputes;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/**
 * What waits for a person: questions about levels that are theirs to answer, times for a talk,
 * feedback and mentoring that somebody asks for, applicants for what they fill, exceptions and
 * drafts of rules, proposed roles, shares that end.
 */
@Component
class Waiting {
  private static final int SOON_DAYS = 30;
  private final Disputes disputes;
  private final Skills skills;
  private final People people;
  private final List<VisibilitySource> shares;
  private final Openings openings;
  private final Applications applications;
  private final WaitingRules rules;
  private final WaitingRoles roles;
  private final WaitingMentors mentors;
  private final WaitingTalks talks;
  private final WaitingWords words;
  private final Clock clock;

  Waiting(
      Disputes disputes,
      Skills skills,
      People people,
      List<VisibilitySource> shares,
      Openings openings,
      Applications applications,
      WaitingRules rules,
      WaitingRoles roles,
      WaitingMentors mentors,
      WaitingTalks talks,
      WaitingWords words,
      Clock clock) {
    this.rules = rules;
    this.roles = roles;
    this.mentors = mentors;
    this.talks = talks;
    this.words = words;
    this.openings = openings;
    this.applications = applications;
    this.disputes = disputes;
    this.skills = skills;
    this.people = people;
    this.shares = shares;
    this.clock = clock;
  }

  List<Item> of(Viewer viewer) {
    List<Item> items = new ArrayList<>(questions(viewer));
    items.addAll(talks.of(viewer.self()));
    items.addAll(applicants(viewer.self()));
    items.addAll(rules.of(viewer));
    items.addAll(roles.of(viewer));
    items.addAll(mentors.of(viewer.self()));
    items.addAll(words.of(viewer.self()));
    items.addAll(ending(viewer.self()));
    return items;
  }

  private List<Item> applicants(PersonId me) {
    List<OpeningCard> filling =
        openings.filledBy(me).stream().filter(card -> !card.stage().early()).toList();
    Map<OpeningId, List<Applicant>> applied =
        applications.applicantsOf(filling.stream().map(OpeningCard::id).toList());
    return filling.stream()
        .filter(card -> !applied.getOrDefault(card.id(), List.of()).isEmpty())
        .map(card -> applicants(card, applied.getOrDefault(card.id(), List.of())))
        .toList();
  }

  private Item applicants(OpeningCard card, List<Applicant> applied) {
    Instant first = applied.stream().map(Applicant::sentAt).min(naturalOrder()).orElseThrow();
    return new Item(
        Words.of("desk.waiting.applicants", applied.size(), card.title()),
        Words.of("desk.waiting.applicants.since"),
        LocalDate.ofInstant(first, clock.getZone()),
        "/team/openings/" + card.id() + "/applications");
  }

  private List<Item> questions(Viewer viewer) {
    List<Disputes.Open> open = disputes.waitingFor(viewer);
    Map<PersonId, PersonCard> cards =
        people.cards(open.stream().map(Disputes.Open::person).collect(Collectors.toSet()));
    Map<SkillId, SkillCard> names =
        skills.cards(open.stream().map(Disputes.Open::skill).collect(Collectors.toSet()));
    List<Item> items = new ArrayList<>();
    for (Disputes.Open dispute : open) {
      PersonCard who = cards.get(dispute.person());
      SkillCard what = names.get(dispute.skill());
      items.add(
          new Item(
              Words.of(
                  "desk.waiting.dispute",
                  who == null ? "" : who.name(),
                  what == null ? "" : what.name()),
              Words.of("desk.waiting.dispute.due"),
              dispute.dueOn(),
              "/disputes/" + dispute.id()));
    }
    return items;
  }

  private List<Item> ending(PersonId me) {
    LocalDate soon = LocalDate.now(clock).plusDays(SOON_DAYS);
    return shares.stream()
        .flatMap(source -> source.visibleOf(me).stream())
        .filter(line -> endsBefore(line.until(), soon))
        .map(
            line ->
                new Item(
                    new Words(line.what().key(), line.what().values()),
                    Words.of("desk.waiting.share"),
                    line.until(),
                    line.href()))
        .toList();
  }

  private static boolean endsBefore(@Nullable LocalDate until, LocalDate day) {
    return until != null && until.isBefore(day);
  }
}
