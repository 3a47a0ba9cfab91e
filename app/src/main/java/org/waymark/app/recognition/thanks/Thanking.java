package org.waymark.app.recognition.thanks;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.communication.Notices;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.recognition.ThanksId;
import org.waymark.app.recognition.thanks.ThanksFlow.Act;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Reckoning;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Thanks somebody, and does with thanks what the two of them choose. */
@Service
class Thanking {
  private final ThanksStore store;
  private final ThanksRights rights;
  private final People people;
  private final Skills skills;
  private final Reckoning levels;
  private final Notices notices;
  private final Clock clock;

  Thanking(
      ThanksStore store,
      ThanksRights rights,
      People people,
      Skills skills,
      Reckoning levels,
      Notices notices,
      Clock clock) {
    this.store = store;
    this.rights = rights;
    this.people = people;
    this.skills = skills;
    this.levels = levels;
    this.notices = notices;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ThanksId> thank(
      Viewer viewer, PersonId person, Set<SkillId> named, String words, boolean wall) {
    List<Refusal> no = new ArrayList<>(ThanksRule.refusals(words, named));
    if (viewer.is(person)) {
      no.add(Refusal.of("recognition.no.self"));
    } else if (!people.employed(person)) {
      no.add(Refusal.of("recognition.no.person"));
    }
    if (skills.cards(named).size() < named.size()) {
      throw new NotYours();
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.hold(viewer.self(), person);
    LocalDate today = LocalDate.now(clock);
    ThanksRule.Before before = store.before(viewer.self(), person, today);
    no.addAll(ThanksRule.refusals(before));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    return Outcome.done(
        keep(
            new Given(
                new ThanksId(UuidCreator.getTimeOrderedEpoch()),
                viewer.self(),
                person,
                clock.instant(),
                today,
                words.strip(),
                wall,
                before.weight(),
                ThanksStage.KEPT,
                List.copyOf(named))));
  }

  private ThanksId keep(Given given) {
    store.add(given);
    String giver = people.card(given.giver()).map(PersonCard::name).orElse("");
    notices.tell(
        given.person(),
        RecognitionNavigation.KIND,
        "thanks " + given.id(),
        Words.of("recognition.notice.thanks", giver),
        "/recognition/" + given.id());
    if (given.counts()) {
      levels.anew(List.of(given.person()));
    }
    return given.id();
  }

  @Transactional
  public Outcome<ThanksId> choose(Viewer viewer, ThanksId id, Act act) {
    ThanksRights.Seen seen = rights.held(viewer, id);
    Given given = seen.given();
    return seen.parts().stream()
        .flatMap(part -> ThanksFlow.TABLE.after(given.stage(), part, act).stream())
        .findFirst()
        .map(row -> chosen(viewer, given, row.to()))
        .orElseGet(() -> Outcome.refused("recognition.no.now"));
  }

  private Outcome<ThanksId> chosen(Viewer viewer, Given given, ThanksStage to) {
    store.choose(given.id(), to, viewer.self(), clock.instant());
    if (to == ThanksStage.WITHDRAWN) {
      notices.seen(given.person(), "/recognition/" + given.id());
    }
    if (given.weight() == Given.Weight.COUNTS && given.stage().stands() != to.stands()) {
      levels.anew(List.of(given.person()));
    }
    return Outcome.done(given.id());
  }
}
