package org.waymark.app.console;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.waymark.app.people.UnitId;
import org.waymark.app.recognition.Rewards;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.samples.NamedPeople;

/** Thanks among a sample's people, and rewards: one given, two that wait. */
@Component
@Order(78)
class SampleRecognition implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleRecognition.class);
  private final Thanks thanks;
  private final Rewards rewards;
  private final Skills skills;
  private final Organisation organisation;
  private final People people;
  private final Clock clock;

  SampleRecognition(
      Thanks thanks,
      Rewards rewards,
      Skills skills,
      Organisation organisation,
      People people,
      Clock clock) {
    this.thanks = thanks;
    this.rewards = rewards;
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
    Map<String, SkillId> codes = skills.codes();
    try {
      daysAgo(movable, now, 26);
      said(
          codes,
          "priya",
          "alex",
          "share",
          "The school group that came all at once: you had every one of the thirty smiling by the"
              + " till, and nobody waited.",
          "customer-conversation");
      daysAgo(movable, now, 24);
      said(
          codes,
          "jonas",
          "sarah",
          "share",
          "You asked three map users before you wrote a line. The screen is shorter for it, and"
              + " right.",
          "user-research");
      said(
          codes,
          "jonas",
          "emeka",
          "keep",
          "The night of the release: you kept calm, and so did we.",
          "incident-response");
      daysAgo(movable, now, 20);
      rewards();
      said(
          codes,
          "ruth",
          "sarah",
          "publish",
          "You explained to the whole product round why the old map tiles cannot stay, in words"
              + " that everybody took home.",
          "stakeholder-communication");
      said(
          codes,
          "mei",
          "mark",
          "publish",
          "The Nordic spring campaign ran in four languages because you had thought of the fourth"
              + " in January.",
          "campaign-planning");
      daysAgo(movable, now, 12);
      said(
          codes,
          "grace",
          "alex",
          "publish",
          "The couple whose tent came back twice: you listened to the end, found the torn seam, and"
              + " they left with thanks and a booking for the workshop.",
          "customer-conflict-handling",
          "problem-solving");
      daysAgo(movable, now, 3);
      said(
          codes,
          "katrin",
          "joana",
          "keep",
          "Thank you for the photographs of the shoe wall. We built ours the same day.",
          "visual-merchandising");
      LOG.info("thanks: 7, rewards: 3");
    } finally {
      movable.set(now);
    }
  }

  /** Mateusz let Baptiste go in time. */
  private void rewards() {
    done(
        rewards.budget(
            viewer("astrid", Hat.LEADER),
            unit("TARN"),
            60_000,
            "One day of learning for each manager who lets somebody go."));
    done(
        rewards.budget(
            viewer("amara", Hat.LEADER),
            unit("DIG"),
            12_000,
            "For those who grow people in Digital."));
    UUID mateusz =
        done(
            rewards.nominate(
                viewer("amara", Hat.MANAGER),
                person("mateusz"),
                "special",
                "He let Baptiste go to us in the middle of the season, on the day that was asked,"
                    + " with everything handed over."));
    done(
        rewards.confirm(
            viewer("arjun", Hat.HR_PARTNER),
            mateusz,
            null,
            "Let go in time, and nothing was asked for in return."));
    done(rewards.approve(viewer("astrid", Hat.LEADER), mateusz, ""));
    rewards.show(viewer("mateusz", Hat.MANAGER));
    done(
        rewards.nominate(
            viewer("camille", Hat.MANAGER),
            person("mateusz"),
            "development",
            "He should have the time to teach others how one plans a handover."));
    done(
        rewards.nominate(
            viewer("sarah", Hat.EMPLOYEE),
            person("jonas"),
            "special",
            "He asked what I want before I knew it myself, and then he made room for it."));
  }

  private void said(
      Map<String, SkillId> codes,
      String giver,
      String person,
      String choice,
      String words,
      String... skillCodes) {
    Set<SkillId> named = new LinkedHashSet<>();
    Arrays.stream(skillCodes).forEach(code -> named.add(known(codes, code)));
    ThanksId id =
        done(
            thanks.thank(
                viewer(giver, Hat.EMPLOYEE),
                person(person),
                named,
                words,
                choice.equals("publish")));
    if (!choice.equals("keep")) {
      done(thanks.choose(viewer(person, Hat.EMPLOYEE), id, choice));
    }
  }

  private UnitId unit(String code) {
    return Objects.requireNonNull(organisation.unitCodes().get(code));
  }

  private static SkillId known(Map<String, SkillId> codes, String code) {
    return Objects.requireNonNull(codes.get(code), () -> "The sample has no skill " + code);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what rules forbid: " + refused);
    };
  }

  private Viewer viewer(String who, Hat hat) {
    PersonId person = person(who);
    List<Grant> grants = List.of(new Grant(Hat.EMPLOYEE, null), new Grant(hat, null));
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private PersonId person(String key) {
    return people.byNumber(NamedPeople.get(key).number()).orElseThrow();
  }

  private static void daysAgo(SampleClock movable, Duration now, int days) {
    movable.set(now.minusDays(days));
  }
}
