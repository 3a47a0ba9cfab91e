package org.waymark.app.matching.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.waymark.app.people.Family;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Transition;
import org.waymark.engine.Requirements;
import org.waymark.engine.person.RoleOption;
import org.waymark.engine.person.Transitions;

/** Every role: what it asks for, its family and level, and how people moved between roles. */
public final class RoleTable {
  private static final int UNKNOWN_LEVEL = 5;
  private final List<RoleCard> cards;
  private final Numbering<RoleId> roles;
  private final Numbering<String> families;
  private final Map<RoleId, Requirements> asked;
  private final List<Transition> observed;
  private final Transitions transitions;

  public RoleTable(
      List<RoleCard> cards, Map<RoleId, Requirements> asked, List<Transition> observed) {
    this.cards = List.copyOf(cards);
    this.asked = Map.copyOf(asked);
    this.observed = List.copyOf(observed);
    this.roles = Numbering.of(cards.stream().map(RoleCard::id).toList());
    this.families =
        Numbering.of(
            cards.stream()
                .map(RoleCard::family)
                .filter(Objects::nonNull)
                .map(Family::code)
                .distinct()
                .sorted()
                .toList());
    this.transitions = transitions();
  }

  private Transitions transitions() {
    Transitions.Builder builder = Transitions.builder(cards.size());
    for (Transition t : observed) {
      OptionalInt from = roles.number(t.from());
      OptionalInt to = roles.number(t.to());
      if (from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt()) {
        for (int i = 0; i < t.people(); i++) {
          builder.observed(
              from.getAsInt(), to.getAsInt(), (int) Math.max(0, Math.round(t.medianMonths())));
        }
      }
    }
    return builder.build();
  }

  public List<RoleCard> cards() {
    return cards;
  }

  public RoleCard card(int role) {
    return cards.get(role);
  }

  public OptionalInt number(@Nullable RoleId role) {
    return roles.number(role);
  }

  public @Nullable RoleCard card(@Nullable RoleId role) {
    OptionalInt number = number(role);
    return number.isEmpty() ? null : cards.get(number.getAsInt());
  }

  public OptionalInt family(@Nullable RoleCard card) {
    return card == null || card.family() == null
        ? OptionalInt.empty()
        : families.number(card.family().code());
  }

  public OptionalInt family(String code) {
    return families.number(code);
  }

  public static OptionalInt level(@Nullable RoleCard card) {
    Integer level = card == null ? null : card.level();
    return level == null ? OptionalInt.empty() : OptionalInt.of(level);
  }

  /** None for a role that asks for nothing. */
  public Requirements asked(RoleId role) {
    return asked.getOrDefault(role, Requirements.none());
  }

  /** Moves as they were counted, most frequent first. */
  public List<Transition> observed() {
    return observed;
  }

  public Transitions moves() {
    return transitions;
  }

  /** Roles that ask for something; one without a level counts as in the middle. */
  public List<RoleOption> options() {
    Map<RoleId, Requirements> some = new HashMap<>(asked);
    some.values().removeIf(Requirements::isEmpty);
    return cards.stream()
        .filter(card -> some.containsKey(card.id()))
        .map(
            card ->
                new RoleOption(
                    roles.number(card.id()).orElseThrow(),
                    level(card).orElse(UNKNOWN_LEVEL),
                    asked(card.id())))
        .toList();
  }
}
