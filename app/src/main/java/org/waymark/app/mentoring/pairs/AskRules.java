package org.waymark.app.mentoring.pairs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.mentoring.Need;
import org.waymark.app.mentoring.OfferId;
import org.waymark.app.mentoring.SupportKind;
import org.waymark.app.mentoring.offers.Lines;
import org.waymark.app.mentoring.offers.Offer;
import org.waymark.app.mentoring.offers.OfferStore;
import org.waymark.app.mentoring.offers.Suggesting;

/** What asking keeps to; every reason for no at once. */
@Component
class AskRules {
  private final PairStore store;
  private final OfferStore offers;
  private final WishStore wishes;
  private final Lines lines;
  private final Suggesting suggesting;

  AskRules(
      PairStore store, OfferStore offers, WishStore wishes, Lines lines, Suggesting suggesting) {
    this.store = store;
    this.offers = offers;
    this.wishes = wishes;
    this.lines = lines;
    this.suggesting = suggesting;
  }

  List<Refusal> refusals(
      Viewer viewer, SupportKind kind, Need need, List<OfferId> list, boolean anybody) {
    List<Refusal> no = new ArrayList<>();
    add(no, "words", need.words().isEmpty());
    add(no, "words_fit", need.words().length() > Mentorship.LONGEST_WHY);
    add(no, "about", !about(kind, need));
    add(no, "one_search", store.searches(viewer.self(), kind));
    add(no, "somebody", list.isEmpty() && !anybody);
    no.addAll(list(viewer, kind, need, list, 0));
    return no;
  }

  List<Refusal> refusalsOfList(Viewer viewer, Mentorship it, List<OfferId> more) {
    List<Refusal> no = new ArrayList<>();
    add(no, "somebody", more.isEmpty());
    long open = wishes.of(it.id()).stream().filter(w -> w.answer() == null).count();
    no.addAll(list(viewer, it.kind(), it.need(), more, (int) open));
    return no;
  }

  private static boolean about(SupportKind kind, Need need) {
    return switch (kind) {
      case MENTOR -> need.question() == null;
      case COACH -> need.question() != null && need.skill() == null;
      case TALK -> need.role() != null;
    };
  }

  private List<Refusal> list(
      Viewer viewer, SupportKind kind, Need need, List<OfferId> list, int already) {
    List<Refusal> no = new ArrayList<>();
    Map<OfferId, Offer> known = offers.find(list);
    Set<PersonId> who = known.values().stream().map(Offer::person).collect(Collectors.toSet());
    add(no, "few", list.size() + already > WishStore.MOST);
    add(no, "gone", list.stream().anyMatch(id -> !offered(known.get(id), kind)));
    add(no, "self", who.contains(viewer.self()));
    add(no, "line", !lines.of(viewer, who).isEmpty());
    add(no, "together", !Collections.disjoint(store.with(viewer.self(), kind), who));
    add(no, "moved", kind == SupportKind.TALK && !moved(viewer, need).containsAll(list));
    return no;
  }

  private static boolean offered(@Nullable Offer offer, SupportKind kind) {
    return offer != null
        && offer.kind() == kind
        && offer.programme() == null
        && offer.terms().open();
  }

  /** Asked about a move are those alone who made it and can be found. */
  private Set<OfferId> moved(Viewer viewer, Need need) {
    return need.role() == null
        ? Set.of()
        : suggesting.talks(viewer, need.role()).stream()
            .map(s -> s.offer().id())
            .collect(Collectors.toSet());
  }

  private static void add(List<Refusal> no, String name, boolean broken) {
    if (broken) {
      no.add(Refusal.of("mentoring.ask.no." + name));
    }
  }
}
