package org.waymark.app.skills.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Feedback.Said;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.feedback.FeedbackFlow.Act;
import org.waymark.app.skills.feedback.FeedbackFlow.Part;
import org.waymark.app.skills.feedback.FeedbackRequest.Line;
import org.waymark.app.skills.model.Statements;
import org.waymark.app.skills.work.Levelling;

/** Answers to requests for feedback, a no, taking one back, and a word in return. */
@Component
class Responding {
  private final FeedbackStore store;
  private final Levelling levelling;
  private final Relations relations;
  private final FeedbackNotices notices;
  private final Clock clock;

  Responding(
      FeedbackStore store,
      Levelling levelling,
      Relations relations,
      FeedbackNotices notices,
      Clock clock) {
    this.store = store;
    this.levelling = levelling;
    this.relations = relations;
    this.notices = notices;
    this.clock = clock;
  }

  /** For the one who asked and the one who was asked; for everybody else there is none. */
  FeedbackRequest seen(Viewer viewer, UUID id) {
    return store
        .find(id)
        .filter(r -> viewer.person().filter(me -> !r.parts(me).isEmpty()).isPresent())
        .orElseThrow(NotYours::new);
  }

  /** A level and a sentence for each requirement that they know something of. */
  @Transactional
  public Outcome<UUID> answer(Viewer viewer, UUID id, Map<SkillId, Said> said, String closing) {
    FeedbackRequest r = seen(viewer, id);
    List<Refusal> no = new ArrayList<>(r.refusals(viewer.self(), Act.ANSWER, closing));
    if (no.isEmpty()) {
      no.addAll(Assessing.refusals(said));
      if (!r.lines().stream().map(Line::skill).toList().containsAll(said.keySet())) {
        no.add(Refusal.of("skills.feedback.refused.other"));
      }
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    boolean manager = relations.of(viewer, r.person()).contains(Relation.MANAGER);
    if (!store.close(id, FeedbackStage.ANSWERED, manager, closing.strip(), clock.instant())) {
      return Outcome.refused("skills.feedback.refused.over");
    }
    said.forEach((skill, s) -> store.say(id, skill, s.level(), s.words().strip()));
    rate(viewer, r, said, manager ? Source.MANAGER : Source.PEER);
    notices.tell(r, Part.ASKED, Act.ANSWER);
    return Outcome.done(id);
  }

  private void rate(Viewer viewer, FeedbackRequest r, Map<SkillId, Said> said, Source source) {
    LocalDate today = LocalDate.now(clock);
    List<Statements.Said> statements = new ArrayList<>();
    said.forEach(
        (skill, s) ->
            statements.add(
                new Statements.Said(
                    r.person(),
                    skill,
                    source,
                    s.level(),
                    viewer.self(),
                    today,
                    s.words().strip())));
    levelling.rate(statements, r.person());
  }

  @Transactional
  public Outcome<UUID> decline(Viewer viewer, UUID id, String why) {
    return end(viewer, id, Act.DECLINE, why);
  }

  @Transactional
  public Outcome<UUID> withdraw(Viewer viewer, UUID id) {
    return end(viewer, id, Act.WITHDRAW, "");
  }

  private Outcome<UUID> end(Viewer viewer, UUID id, Act act, String why) {
    FeedbackRequest r = seen(viewer, id);
    List<Refusal> no = r.refusals(viewer.self(), act, why);
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    Part part = r.parts(viewer.self()).iterator().next();
    FeedbackStage next = r.after(part, act).orElseThrow();
    if (!store.close(id, next, null, why.strip(), clock.instant())) {
      return Outcome.refused("skills.feedback.refused.over");
    }
    notices.tell(r, part, act);
    return Outcome.done(id);
  }

  /** What the person says to the answer. */
  @Transactional
  public Outcome<UUID> reply(Viewer viewer, UUID id, String words) {
    FeedbackRequest r = seen(viewer, id);
    List<Refusal> no = new ArrayList<>(r.refusals(viewer.self(), Act.REPLY, words));
    if (words.isBlank()) {
      no.add(Refusal.of("skills.feedback.refused.words"));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.reply(id, words.strip());
    notices.tell(r, Part.PERSON, Act.REPLY);
    return Outcome.done(id);
  }
}
