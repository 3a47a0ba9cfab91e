package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.Aspirations;
import org.waymark.app.skills.Feedback;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Wishes;

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
  private final SampleCast cast;

  SampleVoice(Wishes wishes, Aspirations aspirations, Feedback feedback, SampleCast cast) {
    this.wishes = wishes;
    this.aspirations = aspirations;
    this.feedback = feedback;
    this.cast = cast;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(33);
          interview();
          days.ago(19);
          askAndAnswer(days);
          LOG.info("interviews: 1, requests for feedback: 3");
        });
  }

  private void interview() {
    Viewer sarah = cast.viewer("sarah");
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
    done(wishes.show(sarah, forJonas, cast.person("jonas")));
    done(wishes.show(sarah, EnumSet.of(Answer.TARGETS, Answer.TIME), cast.person("dana")));
  }

  private void askAndAnswer(SampleDays days) {
    Viewer sarah = cast.viewer("sarah");
    RoleId manager = cast.role("Product manager").orElseThrow();
    String words = "You saw me run the discovery for returns in the app. What was missing?";
    UUID ruth = done(feedback.ask(sarah, manager, cast.person("ruth"), words));
    UUID emeka = done(feedback.ask(sarah, manager, cast.person("emeka"), words));
    days.ago(15);
    done(
        feedback.answer(
            cast.viewer("ruth"),
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
    days.ago(12);
    done(
        feedback.answer(
            cast.viewer("emeka"),
            emeka,
            said(
                "backlog-prioritisation",
                3,
                "Cut the backlog in half and said why to each of us.",
                "stakeholder-communication",
                3,
                "Calm with the shops when the release slipped."),
            ""));
    days.ago(4);
    done(
        feedback.ask(
            sarah, manager, cast.person("jonas"), "Where do you see me on this, honestly?"));
  }

  /** Codes of skills with a level and a sentence each. */
  private Map<SkillId, Said> said(Object... parts) {
    Map<SkillId, Said> said = new LinkedHashMap<>();
    for (int i = 0; i < parts.length; i += 3) {
      said.put(
          cast.skill((String) parts[i]), new Said((Integer) parts[i + 1], (String) parts[i + 2]));
    }
    return said;
  }
}
