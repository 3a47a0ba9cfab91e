package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SampleClock;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

/** Managers who speak for their people: Jonas for Sarah, Grace for Alex; Helena asks Mei. */
@Component
@Order(76)
class SampleAdvocacy implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAdvocacy.class);
  private final Endorsements endorsements;
  private final Openings openings;
  private final RequirementsBook book;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  SampleAdvocacy(
      Endorsements endorsements,
      Openings openings,
      RequirementsBook book,
      Skills skills,
      Organisation organisation,
      People people,
      Clock clock) {
    this.endorsements = endorsements;
    this.openings = openings;
    this.book = book;
    this.skills = skills;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      movable.set(now.minusDays(9));
      speak(
          "jonas",
          "sarah",
          "Associate product manager",
          Readiness.IN_6_MONTHS,
          "Orders our backlog with the team every fortnight, and says why in two sentences.",
          "Ran six talks with hikers for the offline maps discovery, and changed our mind with them.",
          "A developer’s eye for what is cheap and what only looks cheap.");
      movable.set(now.minusDays(4));
      speak(
          "grace",
          "alex",
          "Department manager",
          Readiness.IN_12_MONTHS,
          "Difficult returns on Saturdays land with him, and most of those customers come back.",
          "Shows every new colleague the till, the returns and the quiet corner.",
          "He knows how the floor feels on a Saturday.");
      movable.set(now.minusDays(2));
      nominate();
      LOG.info("endorsements: 2");
    } finally {
      movable.set(now);
    }
  }

  /** Two pieces of evidence, for what the role asks for first. */
  private void speak(
      String manager,
      String person,
      String title,
      Readiness readiness,
      String first,
      String second,
      String adds) {
    RoleId role =
        organisation.roles().stream()
            .filter(r -> r.title().equals(title))
            .map(RoleCard::id)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The sample has no role " + title));
    Said said = new Said(readiness, points(role, List.of(first, second)), adds);
    done(endorsements.endorse(viewer(manager), person(person), role, said));
  }

  private List<Point> points(RoleId role, List<String> evidence) {
    List<SkillId> asked = book.requirementsOf(role).stream().map(Requirement::skill).toList();
    Map<SkillId, SkillCard> known = skills.cards(asked);
    List<SkillId> named = asked.stream().filter(known::containsKey).toList();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Math.min(named.size(), evidence.size()); i++) {
      points.add(new Point(named.get(i), evidence.get(i)));
    }
    return points;
  }

  private void nominate() {
    openings
        .byCode("OP-1006")
        .ifPresent(
            id ->
                done(
                    endorsements.nominate(
                        viewer("helena"),
                        id,
                        person("mei"),
                        "You built our campaigns from nothing in two countries. This is three.")));
  }

  private static <T> void done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Refused<T> refused) {
      throw new IllegalStateException("The sample does what rules forbid: " + refused);
    }
  }

  private Viewer viewer(String who) {
    PersonId person = person(who);
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(Hat.MANAGER, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
