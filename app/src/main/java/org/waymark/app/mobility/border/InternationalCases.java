package org.waymark.app.mobility.border;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mobility.border.BorderFlow.Doing;
import org.waymark.app.mobility.border.model.Answer;
import org.waymark.app.mobility.border.model.BorderAct;
import org.waymark.app.mobility.border.model.BorderCase;
import org.waymark.app.mobility.border.model.BorderPart;
import org.waymark.app.mobility.border.model.BorderStage;
import org.waymark.app.mobility.border.model.Borders;
import org.waymark.app.mobility.border.model.Goal;
import org.waymark.app.mobility.border.model.Risk;
import org.waymark.app.mobility.border.model.Story;
import org.waymark.app.mobility.work.Whereabouts;

/** What people do with an international case before there is a move. */
@Service
public class InternationalCases {
  private final Borders borders;
  private final BorderRights rights;
  private final BorderFlow flow;
  private final Whereabouts whereabouts;
  private final Places places;
  private final Clock clock;

  InternationalCases(
      Borders borders,
      BorderRights rights,
      BorderFlow flow,
      Whereabouts whereabouts,
      Places places,
      Clock clock) {
    this.borders = borders;
    this.rights = rights;
    this.flow = flow;
    this.whereabouts = whereabouts;
    this.places = places;
    this.clock = clock;
  }

  /** Somebody would like to work elsewhere; nobody else learns of it yet. */
  @Transactional
  public Outcome<BorderCase> begin(Viewer viewer, Goal goal) {
    Whereabouts.Spot here = whereabouts.of(viewer.self());
    LocalDate today = whereabouts.today(here.zone());
    LocalDate from = goal.from();
    if (!places.known(goal)) {
      return Outcome.refused("mobility.border.needs.place");
    }
    if (goal.country().equals(here.country()) && !here.country().isEmpty()) {
      return Outcome.refused("mobility.border.here_already");
    }
    if (from != null && from.isBefore(today)) {
      return Outcome.refused("mobility.day.past", today);
    }
    BorderCase it =
        new BorderCase(
            new BorderId(UuidCreator.getTimeOrderedEpoch()),
            viewer.self(),
            null,
            BorderStage.ASSESSMENT,
            here.country(),
            goal,
            new Story("", "", "", "", ""),
            null,
            today);
    return borders.add(it, new Borders.Change(clock.instant(), viewer.self(), null))
        ? Outcome.done(it)
        : Outcome.refused("mobility.border.one_at_a_time");
  }

  /** The person writes, and asks HR if they like. */
  @Transactional
  public Outcome<BorderCase> assess(
      Viewer viewer, BorderId id, String why, String did, Map<Risk, Answer> answers, boolean ask) {
    BorderCase it = rights.held(viewer, id, BorderPart.PERSON).border();
    if (it.stage() != BorderStage.ASSESSMENT) {
      return Outcome.refused("mobility.border.not_now");
    }
    BorderCase written = it.with(it.story().byPerson(why, did));
    if (written.story().tooLong()) {
      return Outcome.refused("mobility.why_fits", Story.LONGEST);
    }
    borders.keep(written);
    borders.answer(id, of(answers, true), viewer.self(), clock.instant());
    return ask
        ? flow.keep(
            written,
            written.ask(borders.answers(id)),
            new Doing(BorderPart.PERSON, BorderAct.ASK, viewer.self(), null))
        : Outcome.done(written);
  }

  /** What HR found: shown to leaders, or given back with words. */
  public record Finding(
      String country, Story story, Map<Risk, Answer> answers, boolean present, String words) {
    public Finding {
      answers = Map.copyOf(answers);
    }
  }

  @Transactional
  public Outcome<BorderCase> consult(Viewer viewer, BorderId id, Finding said) {
    BorderCase it = rights.held(viewer, id, BorderPart.HR_PARTNER).border();
    if (it.stage() != BorderStage.CONSULTATION) {
      return Outcome.refused("mobility.border.not_now");
    }
    if (!said.country().isEmpty() && !places.countries().contains(said.country())) {
      throw new NotYours();
    }
    Story told = said.story();
    BorderCase written =
        it.with(it.story().byHr(told.benefit(), told.cost(), told.consulted()))
            .with(it.goal().in(said.country()));
    if (written.story().tooLong()) {
      return Outcome.refused("mobility.why_fits", Story.LONGEST);
    }
    borders.keep(written);
    borders.answer(id, of(said.answers(), false), viewer.self(), clock.instant());
    return said.present()
        ? flow.keep(
            written,
            written.present(borders.answers(id)),
            new Doing(
                BorderPart.HR_PARTNER,
                BorderAct.PRESENT,
                viewer.self(),
                written.story().consulted()))
        : say(written, viewer, BorderPart.HR_PARTNER, BorderAct.SEND_BACK, said.words());
  }

  /** Leaders stand behind it, or give it back to HR with the reason. */
  @Transactional
  public Outcome<BorderCase> align(Viewer viewer, BorderId id, boolean yes, String why) {
    BorderCase it = rights.held(viewer, id, BorderPart.LEADER).border();
    if (!yes) {
      return say(it, viewer, BorderPart.LEADER, BorderAct.DECLINE, why);
    }
    Doing doing =
        new Doing(BorderPart.LEADER, BorderAct.ALIGN, viewer.self(), why.isBlank() ? null : why);
    Outcome<BorderCase> outcome = flow.keep(it, it.step(BorderPart.LEADER, BorderAct.ALIGN), doing);
    return outcome instanceof Outcome.Done<BorderCase>(BorderCase aligned)
        ? Outcome.done(flow.plan(aligned))
        : outcome;
  }

  @Transactional
  public Outcome<BorderCase> close(Viewer viewer, BorderId id, String why) {
    BorderRights.Seen seen = rights.held(viewer, id, BorderPart.PERSON, BorderPart.HR_PARTNER);
    BorderPart by = seen.is(BorderPart.PERSON) ? BorderPart.PERSON : BorderPart.HR_PARTNER;
    return say(seen.border(), viewer, by, BorderAct.CLOSE, why);
  }

  /** Later answers: what is to be done follows them. */
  @Transactional
  public Outcome<BorderCase> answer(Viewer viewer, BorderId id, Map<Risk, Answer> answers) {
    BorderRights.Seen seen = rights.held(viewer, id, BorderPart.PERSON, BorderPart.HR_PARTNER);
    if (!seen.border().stage().live()) {
      return Outcome.refused("mobility.border.not_now");
    }
    boolean person = seen.is(BorderPart.PERSON);
    borders.answer(id, of(answers, person), viewer.self(), clock.instant());
    boolean planned =
        seen.border().stage() == BorderStage.PREPARATION
            || seen.border().stage() == BorderStage.MOVING;
    return Outcome.done(planned ? flow.plan(seen.border()) : seen.border());
  }

  /** Half a year there: nothing is asked any more. */
  @Transactional
  public void finish(BorderId id) {
    BorderCase it = borders.locked(id).orElseThrow();
    flow.keep(it, it.step(BorderPart.COMPANY, BorderAct.FINISH), Doing.byItself(BorderAct.FINISH));
  }

  private Outcome<BorderCase> say(
      BorderCase it, Viewer viewer, BorderPart part, BorderAct act, String why) {
    if (why.length() > Story.LONGEST) {
      return Outcome.refused("mobility.why_fits", Story.LONGEST);
    }
    return flow.keep(it, it.say(part, act, why), new Doing(part, act, viewer.self(), why));
  }

  private static Map<Risk, Answer> of(Map<Risk, Answer> answers, boolean person) {
    Map<Risk, Answer> own = new HashMap<>(answers);
    own.keySet().removeIf(r -> r.asksPerson() != person);
    return own;
  }
}
