package org.waymark.app.console;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.PlayedExperiences;
import org.waymark.app.academy.PlayedLessons;
import org.waymark.app.kernel.Hat;

/** Lessons that a sample's managers completed, and what they told each other beneath them. */
@Component
@Order(80)
class SampleAcademy implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAcademy.class);
  private static final List<String> THOROUGH = List.of("dana", "saskia", "henk", "oda", "amara");
  private final PlayedLessons lessons;
  private final PlayedExperiences experiences;
  private final SampleCast cast;

  SampleAcademy(PlayedLessons lessons, PlayedExperiences experiences, SampleCast cast) {
    this.lessons = lessons;
    this.experiences = experiences;
    this.cast = cast;
  }

  /** All of it; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(40);
          learn();
          days.ago(25);
          tell();
          days.ago(3);
          lessons.read(cast.viewer("jonas", Hat.MANAGER), Lesson.DEVELOPMENT, 2);
          waiting();
          LOG.info("lessons completed, experiences shared: 5");
        });
  }

  private void learn() {
    for (String who : THOROUGH) {
      lessons.complete(cast.viewer(who, Hat.MANAGER), Lesson.INTRODUCTION);
      lessons.complete(cast.viewer(who, Hat.MANAGER), Lesson.POLICIES);
    }
    lessons.complete(cast.viewer("jonas", Hat.MANAGER), Lesson.INTRODUCTION);
    lessons.complete(cast.viewer("jonas", Hat.MANAGER), Lesson.POLICIES);
    lessons.complete(cast.viewer("priya", Hat.MANAGER), Lesson.INTRODUCTION);
    Lesson.all().stream()
        .skip(2)
        .forEach(lesson -> lessons.complete(cast.viewer("dana", Hat.MANAGER), lesson));
  }

  private void tell() {
    told(
        "dana",
        Lesson.INTRODUCTION,
        """
        I used to open career talks with what I saw in somebody. They agreed with me every time, which should have made me think.
        Now I ask what they would like more of and then say nothing for as long as I can bear it. Twice out of three times it is not what I would have said.
        """);
    told(
        "henk",
        Lesson.POLICIES,
        """
        I used the whole window for a release because “we were stretched”. The person was with me for four more weeks and gone after the first day.
        The next time I named the one thing that had to be finished. It took nine days, and afterwards two people from their new team asked about mine.
        """);
    told(
        "saskia",
        Lesson.POLICIES,
        """
        A step of mine lapsed because I wanted to talk to my own manager first and did not reach her. Everybody saw that it was the clock.
        It was embarrassing, and fair. I read these notices in the morning now, before anything else.
        """);
    told(
        "dana",
        Lesson.FEEDBACK,
        """
        I told somebody that it was a very close decision, to be kind. It was not close. They prepared for half a year for the wrong thing.
        Since then I write down the gap before I write anything friendly.
        """);
  }

  private void waiting() {
    experiences.share(
        cast.viewer("oda", Hat.MANAGER),
        Lesson.DEVELOPMENT,
        """
        We put “not done, moved to the 27th” into a plan for the first time. It felt like failing for about a minute, and then we did it on the 27th.
        """);
  }

  private void told(String author, Lesson lesson, String body) {
    UUID shared = experiences.share(cast.viewer(author, Hat.MANAGER), lesson, body);
    experiences.publish(cast.viewer("tomasz", Hat.LEARNING), shared);
  }
}
