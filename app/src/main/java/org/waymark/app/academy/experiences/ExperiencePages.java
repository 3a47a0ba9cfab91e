package org.waymark.app.academy.experiences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Lesson;
import org.waymark.app.academy.experiences.ExperienceLife.Stage;
import org.waymark.app.academy.experiences.ExperiencesView.Line;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts together what stands beneath a lesson, and what waits for learning. */
@Component
class ExperiencePages {
  private final Sharing sharing;
  private final People people;
  private final Clock clock;

  ExperiencePages(Sharing sharing, People people, Clock clock) {
    this.sharing = sharing;
    this.people = people;
    this.clock = clock;
  }

  ExperiencesView beneath(Viewer viewer, Lesson lesson, String typed, List<Refusal> refusals) {
    List<Experience> published = sharing.published(lesson);
    List<Experience> own =
        sharing.own(viewer, lesson).stream()
            .filter(e -> e.stage() != Stage.PUBLISHED && e.stage() != Stage.TAKEN_BACK)
            .toList();
    Map<PersonId, PersonCard> cards = cards(Stream.concat(published.stream(), own.stream()));
    return new ExperiencesView(
        lesson, lines(viewer, published, cards), lines(viewer, own, cards), typed, refusals);
  }

  ModerationView waiting(Viewer viewer, List<Refusal> refusals) {
    List<Experience> waiting = sharing.waitingFor(viewer);
    return new ModerationView(lines(viewer, waiting, cards(waiting.stream())), refusals);
  }

  private Map<PersonId, PersonCard> cards(Stream<Experience> all) {
    return people.cards(all.map(Experience::author).collect(Collectors.toSet()));
  }

  private List<Line> lines(
      Viewer viewer, Collection<Experience> all, Map<PersonId, PersonCard> cards) {
    return all.stream()
        .flatMap(
            e ->
                Optional.ofNullable(cards.get(e.author()))
                    .map(author -> line(viewer, e, author))
                    .stream())
        .toList();
  }

  private Line line(Viewer viewer, Experience e, PersonCard author) {
    return new Line(
        e.id(),
        e.lesson(),
        author.name(),
        author.roleTitle(),
        e.body().lines().map(String::strip).filter(p -> !p.isEmpty()).toList(),
        LocalDate.ofInstant(e.since(), clock.getZone()),
        e.stage(),
        e.why(),
        viewer.is(e.author()),
        e.concerns());
  }
}
