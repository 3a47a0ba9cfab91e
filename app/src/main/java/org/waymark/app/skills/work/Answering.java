package org.waymark.app.skills.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Profiles;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Stakes;
import org.waymark.app.skills.Stakes.Stake;
import org.waymark.app.skills.model.Dispute;
import org.waymark.app.skills.model.Dispute.Effect;
import org.waymark.app.skills.model.Dispute.Points;
import org.waymark.app.skills.model.Dispute.State;
import org.waymark.app.skills.model.DisputeBook;
import org.waymark.app.skills.model.Statements.Said;

/** Answers to questions about levels: what they change, and what the person is told of it. */
@Service
public class Answering {
  /** A notice quotes so much of the reason; all of it stands on the page. */
  private static final int QUOTED = 300;

  private final DisputeBook book;
  private final Disputing disputing;
  private final Levelling levelling;
  private final Profiles profiles;
  private final ObjectProvider<Stakes> stakes;
  private final Skills skills;
  private final People people;
  private final Notices notices;
  private final Clock clock;

  Answering(
      DisputeBook book,
      Disputing disputing,
      Levelling levelling,
      Profiles profiles,
      ObjectProvider<Stakes> stakes,
      Skills skills,
      People people,
      Notices notices,
      Clock clock) {
    this.book = book;
    this.disputing = disputing;
    this.levelling = levelling;
    this.profiles = profiles;
    this.stakes = stakes;
    this.skills = skills;
    this.people = people;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Dispute> answer(Viewer viewer, UUID id, @Nullable Integer level, String reply) {
    Dispute d = disputing.seen(viewer, id);
    if (!disputing.mayAnswer(viewer, d)) {
      throw new NotYours();
    }
    Outcome<Dispute> outcome = d.answer(viewer.self(), level, reply.strip(), clock.instant());
    if (outcome instanceof Outcome.Done<Dispute>(Dispute answered)) {
      if (!book.close(answered)) {
        return Outcome.refused("skills.dispute.refused.closed");
      }
      return Outcome.done(settled(answered));
    }
    return outcome;
  }

  private Dispute settled(Dispute d) {
    Optional<Stake> before = stake(d);
    record(d, d.answered().orElseThrow());
    Optional<Stake> after = stake(d);
    Points points =
        before.isPresent() && after.isPresent()
            ? new Points(before.get().points(), after.get().points())
            : null;
    Dispute settled = d.with(new Effect(level(d.person(), d.skill()), points));
    book.answer(settled);
    String opening = after.map(Stake::title).orElse("");
    notices.tell(
        d.person(),
        "dispute",
        "dispute-answered-" + d.id(),
        words(settled, opening),
        "/disputes/" + d.id());
    return settled;
  }

  private Optional<Stake> stake(Dispute d) {
    UUID opening = d.opening();
    Stakes known = stakes.getIfAvailable();
    return opening == null || known == null ? Optional.empty() : known.of(d.person(), opening);
  }

  private void record(Dispute d, State.Answered a) {
    Integer level = a.level();
    if (level != null) {
      Said said =
          new Said(
              d.person(),
              d.skill(),
              Source.MANAGER,
              level,
              a.by(),
              LocalDate.now(clock),
              a.words());
      levelling.record(List.of(said), d.person());
    }
  }

  private int level(PersonId person, SkillId skill) {
    return profiles.estimates(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(e -> e.skill().equals(skill))
        .mapToInt(Profiles.Estimate::level)
        .findFirst()
        .orElse(0);
  }

  private Words words(Dispute d, String opening) {
    State.Answered a = d.answered().orElseThrow();
    Effect effect = java.util.Objects.requireNonNull(a.effect());
    List<Object> values = new ArrayList<>();
    values.add(people.card(a.by()).map(PersonCard::name).orElse(""));
    values.add(skills.card(d.skill()).map(SkillCard::name).orElse(""));
    values.add(d.level());
    values.add(effect.level());
    values.add(a.words().length() > QUOTED ? a.words().substring(0, QUOTED) + "…" : a.words());
    Points points = effect.points();
    if (points != null) {
      values.addAll(List.of(opening, points.before(), points.after()));
    }
    String what = effect.level() == d.level() ? "kept" : "changed";
    return new Words("skills.notice.answered." + what + (points == null ? "" : ".points"), values);
  }
}
