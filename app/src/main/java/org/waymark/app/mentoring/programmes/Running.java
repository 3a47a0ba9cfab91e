package org.waymark.app.mentoring.programmes;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.ProgrammeId;
import org.waymark.app.mentoring.offers.CohortFits;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.pairs.CohortPairs;
import org.waymark.app.mentoring.programmes.ProgrammeFlow.Act;
import org.waymark.app.mentoring.programmes.ProgrammeFlow.Part;
import org.waymark.app.skills.SkillId;

/** What learning does with a programme. */
@Service
class Running {
  private final ProgrammeStore store;
  private final OfferStore offers;
  private final CohortFits fits;
  private final CohortPairs pairs;
  private final ProgrammeNotices notices;
  private final Audit audit;
  private final Clock clock;

  Running(
      ProgrammeStore store,
      OfferStore offers,
      CohortFits fits,
      CohortPairs pairs,
      ProgrammeNotices notices,
      Audit audit,
      Clock clock) {
    this.store = store;
    this.offers = offers;
    this.fits = fits;
    this.pairs = pairs;
    this.notices = notices;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Outcome<ProgrammeId> plan(Viewer viewer, ProgrammePlan plan) {
    learning(viewer);
    List<Refusal> no = plan.refusals(LocalDate.now(clock));
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    var id = new ProgrammeId(UuidCreator.getTimeOrderedEpoch());
    store.add(
        new Programme(id, plan, viewer.self(), ProgrammeStage.DRAFT, 1),
        viewer.self(),
        clock.instant());
    return Outcome.done(id);
  }

  @Transactional
  public Outcome<ProgrammeId> openUp(Viewer viewer, ProgrammeId id) {
    return step(viewer, id, Act.OPEN_UP, it -> {});
  }

  /** All in one go, as a proposal; again, it begins anew. */
  @Transactional
  public Outcome<ProgrammeId> propose(Viewer viewer, ProgrammeId id) {
    return step(viewer, id, Act.PROPOSE, it -> store.propose(id, proposal(id)));
  }

  private List<ProgrammeStore.Pair> proposal(ProgrammeId id) {
    List<Offer> mentors = mentors(id);
    Map<PersonId, List<OfferId>> wishes =
        fits.of(seekers(id), mentors, store.members(id).size() + mentors.size());
    Map<OfferId, Integer> places =
        mentors.stream().collect(Collectors.toMap(Offer::id, o -> o.terms().capacity()));
    return Assignment.of(wishes, places).entrySet().stream()
        .map(e -> new ProgrammeStore.Pair(e.getKey(), e.getValue(), false))
        .toList();
  }

  private List<Offer> mentors(ProgrammeId id) {
    return offers.within(id).stream().filter(o -> o.terms().open()).toList();
  }

  private Map<PersonId, Set<SkillId>> seekers(ProgrammeId id) {
    Map<PersonId, Set<SkillId>> seekers = new LinkedHashMap<>();
    store
        .members(id)
        .forEach(m -> seekers.put(m.person(), m.skill() == null ? Set.of() : Set.of(m.skill())));
    return seekers;
  }

  /** One of them otherwise: with another mentor who has a place and fits, or with nobody. */
  @Transactional
  public Outcome<ProgrammeId> adjust(
      Viewer viewer, ProgrammeId id, PersonId person, @Nullable OfferId offer) {
    learning(viewer);
    Programme it = store.locked(id).orElseThrow(NotYours::new);
    List<Refusal> no = new ArrayList<>();
    if (!it.may(Part.LEARNING, Act.ADJUST)) {
      no.add(Refusal.of("mentoring.no.not_now"));
    } else if (store.members(id).stream().noneMatch(m -> m.person().equals(person))) {
      throw new NotYours();
    } else if (offer != null) {
      no.addAll(against(id, person, offer));
    }
    if (!no.isEmpty()) {
      return Outcome.refused(no);
    }
    store.adjust(id, person, offer);
    return Outcome.done(id);
  }

  private List<Refusal> against(ProgrammeId id, PersonId person, OfferId offer) {
    List<Offer> mentors = mentors(id);
    Optional<Offer> chosen = mentors.stream().filter(o -> o.id().equals(offer)).findFirst();
    if (chosen.isEmpty()) {
      throw new NotYours();
    }
    List<Refusal> no = new ArrayList<>();
    long taken =
        store.pairs(id).stream()
            .filter(p -> p.offer().equals(offer) && !p.person().equals(person))
            .count();
    if (taken >= chosen.get().terms().capacity()) {
      no.add(Refusal.of("mentoring.programme.no.full"));
    }
    Map<PersonId, List<OfferId>> all = fits.possible(Set.of(person), mentors);
    if (!all.getOrDefault(person, List.of()).contains(offer)) {
      no.add(Refusal.of("mentoring.programme.no.line"));
    }
    return no;
  }

  /** Every pair is together from now on, and told. */
  @Transactional
  public Outcome<ProgrammeId> confirm(Viewer viewer, ProgrammeId id, int seenRevision) {
    learning(viewer);
    Programme it = store.locked(id).orElseThrow(NotYours::new);
    if (it.revision() != seenRevision) {
      return Outcome.refused("mentoring.programme.no.changed");
    }
    return step(viewer, id, Act.CONFIRM, this::together);
  }

  private void together(Programme it) {
    Map<PersonId, Set<SkillId>> seekers = seekers(it.id());
    Map<OfferId, Offer> mentors =
        mentors(it.id()).stream().collect(Collectors.toMap(Offer::id, Function.identity()));
    Set<PersonId> without = new LinkedHashSet<>(seekers.keySet());
    for (ProgrammeStore.Pair pair : store.pairs(it.id())) {
      Offer offer = mentors.get(pair.offer());
      if (offer != null) {
        SkillId skill =
            seekers.getOrDefault(pair.person(), Set.of()).stream().findFirst().orElse(null);
        pairs.together(it.id(), pair.person(), offer, skill, it.plan().endsOn());
        without.remove(pair.person());
      }
    }
    notices.withoutAnybody(it, without);
  }

  @Transactional
  public Outcome<ProgrammeId> callOff(Viewer viewer, ProgrammeId id) {
    return step(viewer, id, Act.CALL_OFF, it -> notices.calledOff(it, seekers(id).keySet()));
  }

  private Outcome<ProgrammeId> step(
      Viewer viewer, ProgrammeId id, Act act, Consumer<Programme> work) {
    learning(viewer);
    Programme it = store.locked(id).orElseThrow(NotYours::new);
    var row = ProgrammeFlow.TABLE.after(it.stage(), Part.LEARNING, act);
    if (row.isEmpty()) {
      return Outcome.refused("mentoring.no.not_now");
    }
    work.accept(it);
    store.move(it, row.get().to(), viewer.self(), clock.instant());
    audit.act(viewer, "mentoring_programme", null, "/mentoring-programmes/" + id);
    return Outcome.done(id);
  }

  private static void learning(Viewer viewer) {
    if (!viewer.wears(Hat.LEARNING)) {
      throw new NotYours();
    }
  }
}
