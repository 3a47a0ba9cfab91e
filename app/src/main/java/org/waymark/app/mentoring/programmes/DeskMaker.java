package org.waymark.app.mentoring.programmes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.programmes.ProgrammeFlow.Part;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Figure;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What learning sees of a cohort: the proposal with names while it is one, then numbers alone. */
@Component
class DeskMaker {
  private final ProgrammeStore store;
  private final OfferStore offers;
  private final ProgressCounts counts;
  private final People people;
  private final Skills skills;

  DeskMaker(
      ProgrammeStore store,
      OfferStore offers,
      ProgressCounts counts,
      People people,
      Skills skills) {
    this.store = store;
    this.offers = offers;
    this.counts = counts;
    this.people = people;
    this.skills = skills;
  }

  ProgrammeView.Desk of(Programme it) {
    List<ProgrammeStore.Member> members = store.members(it.id());
    List<Offer> mentors = offers.within(it.id()).stream().filter(o -> o.terms().open()).toList();
    boolean proposed = it.stage() == ProgrammeStage.PROPOSED;
    boolean begun = it.stage() == ProgrammeStage.RUNNING || it.stage() == ProgrammeStage.OVER;
    List<ProgrammeStore.Pair> pairs = proposed ? store.pairs(it.id()) : List.of();
    Progress progress = begun ? counts.of(it.id()) : new Progress(0, 0, 0, 0);
    return new ProgrammeView.Desk(
        ProgrammeFlow.TABLE.acts(it.stage(), Set.of(Part.LEARNING)),
        members.size(),
        mentors.size(),
        mentors.stream().mapToInt(o -> o.terms().capacity()).sum(),
        proposed ? lines(members, pairs) : List.of(),
        proposed ? choices(mentors, pairs) : List.of(),
        begun ? figures(progress) : List.of(),
        begun && !progress.shown());
  }

  private List<ProgrammeView.Line> lines(
      List<ProgrammeStore.Member> members, List<ProgrammeStore.Pair> pairs) {
    Map<PersonId, ProgrammeStore.Pair> with =
        pairs.stream().collect(Collectors.toMap(ProgrammeStore.Pair::person, Function.identity()));
    Map<PersonId, PersonCard> cards =
        people.cards(members.stream().map(ProgrammeStore.Member::person).toList());
    Map<SkillId, SkillCard> named =
        skills.cards(
            members.stream()
                .flatMap(m -> Optional.ofNullable(m.skill()).stream())
                .collect(Collectors.toSet()));
    return members.stream()
        .filter(m -> cards.containsKey(m.person()))
        .map(m -> line(m, Objects.requireNonNull(cards.get(m.person())), named, with))
        .toList();
  }

  private static ProgrammeView.Line line(
      ProgrammeStore.Member member,
      PersonCard card,
      Map<SkillId, SkillCard> named,
      Map<PersonId, ProgrammeStore.Pair> with) {
    SkillCard skill = member.skill() == null ? null : named.get(member.skill());
    ProgrammeStore.Pair pair = with.get(member.person());
    return new ProgrammeView.Line(
        member.person(),
        card.name(),
        card.roleTitle(),
        skill == null ? "" : skill.name(),
        pair == null ? null : pair.offer(),
        pair != null && pair.byHand());
  }

  private List<ProgrammeView.Choice> choices(List<Offer> mentors, List<ProgrammeStore.Pair> pairs) {
    Map<PersonId, PersonCard> cards = people.cards(mentors.stream().map(Offer::person).toList());
    return mentors.stream()
        .filter(o -> cards.containsKey(o.person()))
        .map(
            o ->
                new ProgrammeView.Choice(
                    o.id(),
                    Objects.requireNonNull(cards.get(o.person())).name(),
                    o.terms().capacity()
                        - (int) pairs.stream().filter(p -> p.offer().equals(o.id())).count()))
        .sorted(Comparator.comparing(ProgrammeView.Choice::name))
        .toList();
  }

  private static List<Figure> figures(Progress progress) {
    List<Figure> figures = new ArrayList<>();
    add(figures, progress, progress.pairs(), "pairs");
    add(figures, progress, progress.met(), "met");
    add(figures, progress, progress.answered(), "answered");
    add(figures, progress, progress.ended(), "ended");
    return figures;
  }

  private static void add(List<Figure> figures, Progress progress, int some, String what) {
    progress
        .of(some)
        .ifPresent(
            n ->
                figures.add(
                    new Figure(String.valueOf(n), Words.of("mentoring.programme.figure." + what))));
  }
}
