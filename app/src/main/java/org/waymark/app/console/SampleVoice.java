package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Wishes;
import org.waymark.samples.NamedPeople;

/**
 * Sarah says in the interview where it should go, shows a part of it to two people, and asks who
 * knows her work how far she is towards product manager; two answer, one is still asked.
 */
@Component
@Order(71)
class SampleVoice implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleVoice.class);

  private final Wishes wishes;
  private final Aspirations aspirations;
  private final Feedback feedback;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  SampleVoice(
      Wishes wishes,
      Aspirations aspirations,
      Feedback feedback,
      Skills skills,
      Organisation organisation,
      People people,
      Clock clock) {
    this.wishes = wishes;
    this.aspirations = aspirations;
    this.feedback = feedback;
    this.skills = skills;
    this.organisation = organisation;
    this.people = people;
    this.clock = clock;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    if (!(clock instanceof SampleClock movable)) {
      return;
    }
    Duration now = movable.offset();
    try {
      movable.set(now.minusDays(33));
      interview();
      movable.set(now.minusDays(19));
      askAndAnswer(movable, now);
      LOG.info("interviews: 1, requests for feedback: 3");
    } finally {
      movable.set(now);
    }
  }

  private void interview() {
    Viewer sarah = viewer("sarah");
    Aspiration before = aspirations.of(sarah.self());
    done(
        wishes.write(
            sarah,
            new Aspiration(
                before.roles(),
                before.families(),
                before.kinds(),
                before.places(),
                before.horizonMonths(),
                before.relocation(),
                Aspiration.Direction.NEW,
                "I like deciding what we build more than building it. I would keep one foot in the code.",
                List.of(
                    Aspiration.Matter.IMPACT, Aspiration.Matter.LEARNING, Aspiration.Matter.PAY))));
    Set<Answer> forJonas = EnumSet.allOf(Answer.class);
    forJonas.remove(Answer.MATTERS);
    done(wishes.show(sarah, forJonas, person("jonas")));
    done(wishes.show(sarah, EnumSet.of(Answer.TARGETS, Answer.TIME), person("dana")));
  }

  private void askAndAnswer(SampleClock movable, Duration now) {
    Viewer sarah = viewer("sarah");
    RoleId manager = role("Product manager");
    String words = "You saw me run the discovery for returns in the app. What was missing?";
    UUID ruth = done(feedback.ask(sarah, manager, person("ruth"), words));
    UUID emeka = done(feedback.ask(sarah, manager, person("emeka"), words));
    movable.set(now.minusDays(15));
    done(
        feedback.answer(
            viewer("ruth"),
            ruth,
            said(
                "user-research",
                3,
                "Ran six interviews for returns and let people talk.",
                "product-discovery",
                2,
                "Found the problem, but we chose the bet together.",
                "stakeholder-communication",
                2,
                "Finance heard of the plan from me, not from her."),
            "Take one decision of your own in spring, with my help if you like."));
    movable.set(now.minusDays(12));
    done(
        feedback.answer(
            viewer("emeka"),
            emeka,
            said(
                "backlog-prioritisation",
                3,
                "Cut the backlog in half and said why to each of us.",
                "stakeholder-communication",
                3,
                "Calm with the shops when the release slipped."),
            ""));
    movable.set(now.minusDays(4));
    done(feedback.ask(sarah, manager, person("jonas"), "Where do you see me on this, honestly?"));
  }

  /** Codes of skills with a level and a sentence each. */
  private Map<SkillId, Said> said(Object... parts) {
    Map<String, SkillId> codes = skills.codes();
    Map<SkillId, Said> said = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 3) {
      SkillId skill = codes.get((String) parts[i]);
      if (skill == null) {
        throw new IllegalStateException("The sample has no skill " + parts[i]);
      }
      said.put(skill, new Said((Integer) parts[i + 1], (String) parts[i + 2]));
    }
    return said;
  }

  private RoleId role(String title) {
    return organisation.roles().stream()
        .filter(r -> r.title().equals(title))
        .map(RoleCard::id)
        .findFirst()
        .orElseThrow();
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }

  private Viewer viewer(String who) {
    PersonId person = person(who);
    return new Viewer(
        person.value(), person, "", List.of(new Grant(Hat.EMPLOYEE, null)), Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }
}
