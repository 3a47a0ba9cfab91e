package org.waymark.app.skills.web;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Audience;
import org.waymark.app.skills.Answer;
import org.waymark.app.skills.Aspiration;
import org.waymark.app.skills.model.Question;
import org.waymark.app.skills.model.Share;
import org.waymark.app.skills.model.Share.Topic;
import org.waymark.app.skills.work.Sharing;
import org.waymark.app.skills.work.Wishing;

/** Puts the pages of the interview together. */
@Component
class InterviewMaker {
  private final InterviewSkills skills;
  private final AudienceChoice audiences;
  private final Sharing sharing;
  private final Wishing wishing;
  private final Organisation organisation;
  private final People people;

  InterviewMaker(
      InterviewSkills skills,
      AudienceChoice audiences,
      Sharing sharing,
      Wishing wishing,
      Organisation organisation,
      People people) {
    this.skills = skills;
    this.audiences = audiences;
    this.sharing = sharing;
    this.wishing = wishing;
    this.organisation = organisation;
    this.people = people;
  }

  InterviewView question(Viewer viewer, Question asked, Aspiration now, List<Refusal> refusals) {
    PersonId me = viewer.self();
    List<Question> way = Question.way(now);
    return new InterviewView(
        asked,
        (int) way.stream().filter(q -> q.compareTo(asked) <= 0).count(),
        way.size(),
        now,
        choices(me, asked, now),
        audience(viewer, asked),
        asked.before(now).orElse(null),
        asked.next(now).orElse(null),
        wishing.found(me),
        refusals);
  }

  private @Nullable Audience audience(Viewer viewer, Question asked) {
    return asked
        .answer()
        .map(Topic::of)
        .map(t -> audiences.of(viewer.self(), t, sharing.of(viewer, List.of(t))))
        .orElse(null);
  }

  private InterviewView.Choices choices(PersonId me, Question asked, Aspiration now) {
    return switch (asked) {
      case TARGETS ->
          new InterviewView.Choices(
              first(organisation.roles(), role -> now.roles().contains(role.id())),
              organisation.families(),
              List.of(),
              List.of());
      case PLACES ->
          new InterviewView.Choices(
              List.of(),
              List.of(),
              first(organisation.locations(), place -> now.places().contains(place.id())),
              List.of());
      case SKILLS ->
          new InterviewView.Choices(List.of(), List.of(), List.of(), skills.of(me, now.roles()));
      default -> InterviewView.Choices.NONE;
    };
  }

  private static <T> List<T> first(List<T> all, Predicate<T> chosen) {
    return Stream.concat(all.stream().filter(chosen), all.stream().filter(chosen.negate()))
        .toList();
  }

  ReviewView review(Viewer viewer, OthersView.@Nullable Wishes said) {
    List<Share> shared = sharing.of(viewer, Topic.ANSWERS);
    List<ReviewView.Seen> seen =
        Stream.of(Answer.values()).map(answer -> seen(answer, shared)).toList();
    String manager =
        people.managerOf(viewer.self()).flatMap(people::card).map(PersonCard::name).orElse("");
    return new ReviewView(said, seen, manager, wishing.found(viewer.self()));
  }

  private ReviewView.Seen seen(Answer answer, List<Share> shared) {
    Question asked =
        Stream.of(Question.values())
            .filter(q -> q.answer().filter(a -> a == answer).isPresent())
            .findFirst()
            .orElseThrow();
    return new ReviewView.Seen(
        answer,
        "/aspirations/interview/" + asked.code(),
        shared.stream()
            .filter(s -> s.topic() == Topic.of(answer))
            .map(s -> audiences.who(s.audience()))
            .toList());
  }
}
