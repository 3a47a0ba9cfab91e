package org.waymark.app.academy.experiences;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.PlayedExperiences;
import org.waymark.app.academy.experiences.ExperienceLife.Act;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;

@Component
class Told implements PlayedExperiences {
  private final Sharing sharing;

  Told(Sharing sharing) {
    this.sharing = sharing;
  }

  @Override
  public UUID share(Viewer author, Lesson lesson, String body) {
    return done(sharing.share(author, lesson, body));
  }

  @Override
  public void publish(Viewer learning, UUID experience) {
    done(sharing.act(learning, experience, Act.PUBLISH, ""));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> refused ->
          throw new IllegalStateException("The sample does what cannot be done: " + refused);
    };
  }
}
