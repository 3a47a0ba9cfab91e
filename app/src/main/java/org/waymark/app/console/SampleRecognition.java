package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.recognition.Thanks;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.skills.SkillId;

/** Thanks among a sample's people, and rewards: one given, two that wait. */
@Component
@Order(78)
class SampleRecognition implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleRecognition.class);
  private final Thanks thanks;
  private final SampleRewards rewards;
  private final SampleCast cast;

  SampleRecognition(Thanks thanks, SampleRewards rewards, SampleCast cast) {
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
          rewards.give();
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
