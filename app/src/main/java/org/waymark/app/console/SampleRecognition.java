package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.recognition.Rewards;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.SkillId;

/** Thanks among a sample's people, and rewards: one given, two that wait. */
@Component
@Order(78)
class SampleRecognition implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleRecognition.class);
  private final Thanks thanks;
  private final Rewards rewards;
  private final SampleCast cast;

  SampleRecognition(Thanks thanks, Rewards rewards, SampleCast cast) {
    this.thanks = thanks;
    this.rewards = rewards;
    this.cast = cast;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(26);
          said(
              "priya",
              "alex",
              "share",
              "The school group that came all at once: you had every one of the thirty smiling by the"
                  + " till, and nobody waited.",
              "customer-conversation");
          days.ago(24);
          said(
              "jonas",
              "sarah",
              "share",
              "You asked three map users before you wrote a line. The screen is shorter for it, and"
                  + " right.",
              "user-research");
          said(
              "jonas",
              "emeka",
              "keep",
              "The night of the release: you kept calm, and so did we.",
              "incident-response");
          days.ago(20);
          rewards();
          said(
              "ruth",
              "sarah",
              "publish",
              "You explained to the whole product round why the old map tiles cannot stay, in words"
                  + " that everybody took home.",
              "stakeholder-communication");
          said(
              "mei",
              "mark",
              "publish",
              "The Nordic spring campaign ran in four languages because you had thought of the fourth"
                  + " in January.",
              "campaign-planning");
          days.ago(12);
          said(
              "grace",
              "alex",
              "publish",
              "The couple whose tent came back twice: you listened to the end, found the torn seam, and"
                  + " they left with thanks and a booking for the workshop.",
              "customer-conflict-handling",
              "problem-solving");
          days.ago(3);
          said(
              "katrin",
              "joana",
              "keep",
              "Thank you for the photographs of the shoe wall. We built ours the same day.",
              "visual-merchandising");
          LOG.info("thanks: 7, rewards: 3");
        });
  }

  /** Mateusz let Baptiste go in time. */
  private void rewards() {
    done(
        rewards.budget(
            cast.viewer("astrid", Hat.LEADER),
            cast.unit("TARN"),
            60_000,
            "One day of learning for each manager who lets somebody go."));
    done(
        rewards.budget(
            cast.viewer("amara", Hat.LEADER),
            cast.unit("DIG"),
            12_000,
            "For those who grow people in Digital."));
    UUID mateusz =
        done(
            rewards.nominate(
                cast.viewer("amara", Hat.MANAGER),
                cast.person("mateusz"),
                "special",
                "He let Baptiste go to us in the middle of the season, on the day that was asked,"
                    + " with everything handed over."));
    done(
        rewards.confirm(
            cast.viewer("arjun", Hat.HR_PARTNER),
            mateusz,
            null,
            "Let go in time, and nothing was asked for in return."));
    done(rewards.approve(cast.viewer("astrid", Hat.LEADER), mateusz, ""));
    rewards.show(cast.viewer("mateusz", Hat.MANAGER));
    done(
        rewards.nominate(
            cast.viewer("camille", Hat.MANAGER),
            cast.person("mateusz"),
            "development",
            "He should have the time to teach others how one plans a handover."));
    done(
        rewards.nominate(
            cast.viewer("sarah"),
            cast.person("jonas"),
            "special",
            "He asked what I want before I knew it myself, and then he made room for it."));
  }

  private void said(
      String giver, String person, String choice, String words, String... skillCodes) {
    Set<SkillId> named = new LinkedHashSet<>();
    Arrays.stream(skillCodes).forEach(code -> named.add(cast.skill(code)));
    ThanksId id =
        done(
            thanks.thank(
                cast.viewer(giver), cast.person(person), named, words, choice.equals("publish")));
    if (!choice.equals("keep")) {
      done(thanks.choose(cast.viewer(person), id, choice));
    }
  }
}
