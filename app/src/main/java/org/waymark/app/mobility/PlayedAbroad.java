package org.waymark.app.mobility;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderId;
import org.waymark.app.mobility.border.BorderOwners;
import org.waymark.app.mobility.border.BorderTasks;
import org.waymark.app.mobility.border.ExamplePacks;
import org.waymark.app.mobility.border.InternationalCases;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderTask;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Stay;
import org.waymark.app.mobility.border.model.Story;
import org.waymark.app.mobility.border.model.TaskBook;

/** Plays moves abroad through the doors that the pages use, for a sample company. */
@Service
public class PlayedAbroad {
  private final ExamplePacks examples;
  private final InternationalCases cases;
  private final Borders borders;
  private final BorderTasks tasks;
  private final BorderOwners owners;
  private final TaskBook book;

  PlayedAbroad(
      ExamplePacks examples,
      InternationalCases cases,
      Borders borders,
      BorderTasks tasks,
      BorderOwners owners,
      TaskBook book) {
    this.examples = examples;
    this.cases = cases;
    this.borders = borders;
    this.tasks = tasks;
    this.owners = owners;
    this.book = book;
  }

  /**
   * The packs that come with the product.
   *
   * @param page of the library, for the tasks that prepare somebody
   */
  public void examples(String page) {
    examples.bring(page);
  }

  /**
   * What is told of somebody.
   *
   * @param country where they want to go
   * @param yes questions that are answered yes; all others no
   */
  public record Told(
      String country,
      List<String> yes,
      String motivation,
      String contributions,
      String consulted,
      String benefit,
      String cost) {
    public Told {
      yes = List.copyOf(yes);
    }
  }

  /** The person asks HR, and HR shows it to leaders. */
  public String presented(PersonId person, PersonId partner, Told told) {
    Goal goal = new Goal("", told.country(), Stay.PERMANENT, null);
    BorderId id = done(cases.begin(viewer(person), goal)).id();
    done(
        cases.assess(
            viewer(person), id, told.motivation(), told.contributions(), answers(told), true));
    Story story = new Story("", "", told.benefit(), told.cost(), told.consulted());
    done(
        cases.consult(
            viewer(partner, Hat.HR_PARTNER),
            id,
            new InternationalCases.Finding(told.country(), story, answers(told), true, "")));
    return id.toString();
  }

  private static Map<Risk, Answer> answers(Told told) {
    Map<Risk, Answer> all = new HashMap<>();
    for (Risk risk : Risk.values()) {
      all.put(risk, told.yes().contains(risk.code()) ? Answer.YES : Answer.NO);
    }
    return all;
  }

  /** Whoever leads where the person is stands behind it. */
  public void aligned(String id, String why) {
    BorderCase it = borders.find(BorderId.of(id)).orElseThrow();
    PersonId leader = owners.leaders(it).getFirst();
    done(cases.align(viewer(leader, Hat.LEADER), it.id(), true, why));
  }

  /** Whoever has the first so many tasks does them. */
  public void did(String id, int many) {
    BorderId border = BorderId.of(id);
    BorderCase it = borders.find(border).orElseThrow();
    book.of(border).stream()
        .filter(BorderTask::open)
        .limit(many)
        .forEach(t -> done(tasks.done(viewer(owner(it, t)), border, t.id())));
  }

  private PersonId owner(BorderCase it, BorderTask task) {
    return task.area().confidential() ? it.person() : owners.of(it, task.owner()).getFirst();
  }

  /** Half a year there. */
  public void over(String id) {
    cases.finish(BorderId.of(id));
  }

  private static Viewer viewer(PersonId person, Hat... hats) {
    List<Grant> grants =
        Stream.concat(Stream.of(Hat.EMPLOYEE), Arrays.stream(hats))
            .map(hat -> new Grant(hat, null))
            .toList();
    return new Viewer(person.value(), person, "", grants, Locale.ENGLISH);
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T> no ->
          throw new IllegalStateException("The sample moves the impossible: " + no.reasons());
    };
  }
}
