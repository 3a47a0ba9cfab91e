package org.waymark.app.opportunities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.policy.Move;
import org.waymark.app.policy.MoveKind;
import org.waymark.app.policy.Policy;
import org.waymark.app.policy.Verdict;

/** What the company's rules say of a person and openings. */
@Component
public class Eligible {
  private static final int WHOLE = 100;
  private final Policy policy;
  private final Openings openings;

  Eligible(Policy policy, Openings openings) {
    this.policy = policy;
    this.openings = openings;
  }

  /** Of one person and many openings, in a handful of queries; for that person alone. */
  public Map<OpeningId, Verdict> verdicts(PersonId person, Collection<OpeningCard> cards) {
    Map<OpeningId, Set<PersonId>> fillers =
        openings.fillersOf(cards.stream().map(OpeningCard::id).toList());
    List<OpeningCard> ordered = List.copyOf(cards);
    List<Verdict> verdicts =
        policy.verdicts(
            person,
            ordered.stream()
                .map(card -> move(card, fillers.getOrDefault(card.id(), Set.of())))
                .toList());
    Map<OpeningId, Verdict> byOpening = new LinkedHashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      byOpening.put(ordered.get(i).id(), verdicts.get(i));
    }
    return byOpening;
  }

  /** Of many people and one opening, in a handful of queries; who is gone is left out. */
  Map<PersonId, Verdict> verdicts(Collection<PersonId> people, Opening opening) {
    return policy.verdicts(people, move(opening));
  }

  public Verdict verdict(PersonId person, Opening opening) {
    return policy.verdict(person, move(opening));
  }

  /** Why the rules say no, and where to ask for an exception; nothing where they do not. */
  List<Refusal> refusals(PersonId person, Opening opening) {
    return refusals(opening.id(), verdict(person, opening));
  }

  public static List<Refusal> refusals(OpeningId id, Verdict verdict) {
    if (!(verdict instanceof Verdict.NeedsException)) {
      return verdict.reasons();
    }
    List<Refusal> all = new ArrayList<>(verdict.reasons());
    all.add(Refusal.of("opportunities.apply.exception", id));
    return all;
  }

  static Move move(OpeningCard card, Set<PersonId> fillers) {
    return new Move(
        kind(card.kind()),
        card.id().value(),
        card.role(),
        card.unit(),
        card.location(),
        share(card.kind(), card.sharePercent()),
        fillers);
  }

  private Move move(Opening opening) {
    var posting = opening.posting();
    return new Move(
        kind(posting.kind()),
        opening.id().value(),
        posting.role(),
        posting.unit(),
        posting.location(),
        share(posting.kind(), posting.sharePercent()),
        openings.fillers(opening.id()));
  }

  private static MoveKind kind(OpeningKind kind) {
    return MoveKind.of(kind.code()).orElseThrow();
  }

  private static int share(OpeningKind kind, @Nullable Integer percent) {
    return percent == null ? (kind.besideTheRole() ? 0 : WHOLE) : percent;
  }
}
