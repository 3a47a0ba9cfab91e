package org.waymark.app.communication.answers;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.communication.Answers;
import org.waymark.app.communication.Question;
import org.waymark.app.communication.answers.LinkRows.Link;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.kernel.Viewers;

/** Shows what a link asks, and takes the answer once. */
@Service
public class AnswerDesk {
  private final LinkRows links;
  private final Tokens tokens;
  private final Map<String, Answers> asking;
  private final ObjectProvider<Viewers> viewers;
  private final Audit audit;
  private final Clock clock;

  AnswerDesk(
      LinkRows links,
      Tokens tokens,
      ObjectProvider<Answers> asking,
      ObjectProvider<Viewers> viewers,
      Audit audit,
      Clock clock) {
    this.links = links;
    this.tokens = tokens;
    this.asking = asking.stream().collect(Collectors.toMap(Answers::purpose, Function.identity()));
    this.viewers = viewers;
    this.audit = audit;
    this.clock = clock;
  }

  /** How the link stands; changes nothing. */
  public Standing look(String token, @Nullable Viewer signedIn) {
    return standing(tokens.id(token).flatMap(links::find).orElseThrow(NotYours::new), signedIn);
  }

  /** Takes the answer while the question still waits for this person; else says how it stands. */
  @Transactional
  public Outcome<Standing> answer(
      String token, @Nullable Viewer signedIn, String choice, String why) {
    Link link = tokens.id(token).flatMap(links::take).orElseThrow(NotYours::new);
    Standing before = standing(link, signedIn);
    if (!(before instanceof Standing.Asked asked)) {
      return Outcome.done(before);
    }
    List<Refusal> missing = missing(asked.question(), choice, why);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    Viewer viewer = viewers.getObject().of(link.person()).orElseThrow(NotYours::new);
    return switch (asking(link).orElseThrow().answer(viewer, link.subject(), choice, why)) {
      case Outcome.Refused<UUID>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<UUID> _ -> {
        links.answered(link.id(), choice);
        audit.act(viewer, "answered.by.link", null, link.purpose() + " " + link.subject());
        yield Outcome.done(new Standing.Taken());
      }
    };
  }

  private static List<Refusal> missing(Question.Open question, String choice, String why) {
    List<Refusal> reasons = new ArrayList<>();
    if (question.choices().stream().noneMatch(c -> c.value().equals(choice))) {
      reasons.add(Refusal.of("communication.refused.choice"));
    }
    if (question.why() != null && why.isBlank()) {
      reasons.add(Refusal.of("communication.refused.why"));
    }
    return reasons;
  }

  private Standing standing(Link link, @Nullable Viewer signedIn) {
    if (signedIn != null && !signedIn.is(link.person())) {
      return new Standing.Foreign();
    }
    Question question = question(link);
    Instant answered = link.answeredAt();
    if (answered != null) {
      return new Standing.Decided(
          link.person(),
          true,
          question instanceof Question.Settled settled ? settled.what() : null,
          answered);
    }
    return switch (question) {
      case Question.Settled(var what, var at) ->
          new Standing.Decided(link.person(), false, what, at);
      case Question.NotAsked _ -> new Standing.NotAsked();
      case Question.Open open ->
          clock.instant().isBefore(link.until())
              ? new Standing.Asked(link.person(), open, link.until())
              : new Standing.Expired(link.person(), link.until());
    };
  }

  /** Asked anew each time: of who left, of who has another role today, nothing is asked. */
  private Question question(Link link) {
    Optional<Viewer> viewer = viewers.getObject().of(link.person());
    return viewer
        .flatMap(v -> asking(link).map(a -> a.question(v, link.subject())))
        .orElseGet(Question.NotAsked::new);
  }

  private Optional<Answers> asking(Link link) {
    return Optional.ofNullable(asking.get(link.purpose()));
  }
}
