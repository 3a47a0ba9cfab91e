package org.waymark.app.opportunities.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Dates;
import org.waymark.app.opportunities.OpeningCard.Stage;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.events.OpeningChanged;
import org.waymark.app.opportunities.model.Exemption;
import org.waymark.app.opportunities.model.Exemption.Answer;
import org.waymark.app.opportunities.model.ExemptionLife.Act;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.Rights;

/** Answering whether an opening goes outside at once: never who asked, fills it or applies. */
@Service
public class ExemptionAnswers {
  private final Rights rights;
  private final OpeningRepository openings;
  private final ExemptionStore store;
  private final ExemptionNotices notices;
  private final OpeningDuties duties;
  private final Window window;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ExemptionAnswers(
      Rights rights,
      OpeningRepository openings,
      ExemptionStore store,
      ExemptionNotices notices,
      OpeningDuties duties,
      Window window,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.store = store;
    this.notices = notices;
    this.duties = duties;
    this.window = window;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Those that the viewer is asked about. */
  public List<Exemption> waitingFor(Viewer viewer) {
    return store.waiting().stream()
        .filter(it -> openings.find(it.opening()).filter(o -> may(viewer, o, it)).isPresent())
        .toList();
  }

  boolean may(Viewer viewer, Opening opening, Exemption it) {
    return !opening.stage().over()
        && !rights.standing(viewer, opening).live()
        && rights.mayAnswer(viewer, opening, it.wish().of(), it.wish().by());
  }

  /** It holds until that day; what is published already goes outside from now on. */
  @Transactional
  public Outcome<Exemption> grant(
      Viewer viewer, OpeningId id, @Nullable LocalDate until, String words) {
    Held held = held(viewer, id);
    LocalDate today = window.today(held.opening().posting().location());
    Outcome<Exemption> outcome = held.it().grant(answer(viewer, words), until, today);
    if (outcome instanceof Outcome.Done<Exemption>(Exemption granted)) {
      audit.act(viewer, "opening.outside_at_once", null, "/openings/" + id);
      answered(held.opening(), granted, Act.GRANT, viewer.self());
      if (held.opening().stage() == Stage.PUBLISHED) {
        openings.keep(withoutDaysInside(held.opening()));
        store.keep(granted.used());
        duties.outsideNow(id);
        events.publishEvent(new OpeningChanged(id));
      }
    }
    return outcome;
  }

  private static Opening withoutDaysInside(Opening opening) {
    Dates dates = opening.posting().dates();
    return opening.with(
        opening.posting().with(new Dates(null, dates.applyBy(), dates.startsOn(), dates.endsOn())));
  }

  @Transactional
  public Outcome<Exemption> refuse(Viewer viewer, OpeningId id, String words) {
    Held held = held(viewer, id);
    Outcome<Exemption> outcome = held.it().refuse(answer(viewer, words));
    if (outcome instanceof Outcome.Done<Exemption>(Exemption refused)) {
      answered(held.opening(), refused, Act.REFUSE, viewer.self());
    }
    return outcome;
  }

  private Answer answer(Viewer viewer, String words) {
    return new Answer(viewer.self(), clock.instant(), words.strip());
  }

  private void answered(Opening opening, Exemption it, Act act, PersonId by) {
    store.keep(it);
    duties.exemptionAnswered(opening.id());
    notices.tell(opening, it, act, by);
  }

  private record Held(Opening opening, Exemption it) {}

  /** Of an opening that nobody else changes; whoever asked, or fills it, is not asked. */
  private Held held(Viewer viewer, OpeningId id) {
    Opening opening = openings.lockedForChange(id).orElseThrow(NotYours::new);
    return store
        .last(id)
        .filter(it -> may(viewer, opening, it))
        .map(it -> new Held(opening, it))
        .orElseThrow(NotYours::new);
  }
}
