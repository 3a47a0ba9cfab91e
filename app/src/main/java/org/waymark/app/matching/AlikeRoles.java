package org.waymark.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.matching.model.RoleTable;
import org.waymark.app.matching.snapshot.Snapshots;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.SkillMeanings;
import org.waymark.app.skills.Skills;
import org.waymark.engine.Requirement;
import org.waymark.engine.rank.Policy;
import org.waymark.engine.rank.Ranked;
import org.waymark.engine.rank.RolesLikeRole;

/** Roles that ask for much the same; worked out anew when what roles ask for has changed. */
@Component
public class AlikeRoles {
  private final Snapshots snapshots;
  private final Skills skills;
  private final SkillMeanings meanings;
  private volatile @Nullable Built built;

  AlikeRoles(Snapshots snapshots, Skills skills, SkillMeanings meanings) {
    this.snapshots = snapshots;
    this.skills = skills;
    this.meanings = meanings;
  }

  /** The policy over the roles that ask for something, by their places in the list. */
  private record Built(RoleTable table, int size, RolesLikeRole policy, List<RoleCard> roles) {
    boolean holds(RoleTable now, int size) {
      return table.equals(now) && this.size == size;
    }
  }

  /**
   * A role like another one.
   *
   * @param shared skills that both ask for, those that weigh most in both first
   */
  public record Alike(RoleCard role, List<SkillId> shared, int of) {}

  /** The policy by which roles are alike. */
  public Policy policy() {
    return built().policy().policy();
  }

  /** The most alike first; none for a role that asks for nothing. */
  public List<Alike> of(RoleId role, int most) {
    Built now = built();
    OptionalInt place = place(now, role);
    return place.isEmpty()
        ? List.of()
        : now.policy().rank(place.getAsInt(), most).stream()
            .filter(r -> r.score() > 0)
            .map(r -> alike(now, role, r))
            .toList();
  }

  private static OptionalInt place(Built now, RoleId role) {
    for (int i = 0; i < now.roles().size(); i++) {
      if (now.roles().get(i).id().equals(role)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Alike alike(Built now, RoleId role, Ranked ranked) {
    RoleCard other = now.roles().get(ranked.id());
    Map<Integer, Integer> mine = weights(now.table(), role);
    Map<Integer, Integer> theirs = weights(now.table(), other.id());
    List<SkillId> shared =
        mine.keySet().stream()
            .filter(theirs::containsKey)
            .sorted(
                Comparator.comparingInt(
                        (Integer s) ->
                            -Math.min(mine.getOrDefault(s, 0), theirs.getOrDefault(s, 0)))
                    .thenComparing(s -> s))
            .map(SkillId::new)
            .toList();
    return new Alike(other, shared, theirs.size());
  }

  private static Map<Integer, Integer> weights(RoleTable table, RoleId role) {
    return table.asked(role).all().stream()
        .collect(Collectors.toMap(Requirement::skill, Requirement::weight, Math::max));
  }

  private Built built() {
    RoleTable table = snapshots.now().roles();
    int size = meanings.size();
    Built now = built;
    if (now == null || !now.holds(table, size)) {
      now = build(table, size);
      built = now;
    }
    return now;
  }

  private Built build(RoleTable table, int size) {
    List<RoleCard> roles =
        table.cards().stream().filter(c -> !table.asked(c.id()).isEmpty()).toList();
    RolesLikeRole.Builder builder = RolesLikeRole.builder();
    List<String> names = name(builder, roles, table);
    for (RoleCard role : roles) {
      builder.role();
      List<Requirement> asked = table.asked(role.id()).all();
      double mean = asked.stream().mapToInt(Requirement::weight).average().orElse(1);
      asked.stream()
          .filter(r -> r.weight() > 0)
          .forEach(r -> builder.asks(r.skill(), r.weight() / mean));
    }
    return new Built(
        table, size, size == 0 ? builder.build() : builder.build(meanings.of(names), size), roles);
  }

  /** Names and groups of the skills that roles ask for. */
  private List<String> name(RolesLikeRole.Builder builder, List<RoleCard> roles, RoleTable table) {
    Set<Integer> asked = new TreeSet<>();
    roles.forEach(r -> table.asked(r.id()).all().forEach(a -> asked.add(a.skill())));
    Map<SkillId, SkillCard> cards = skills.cards(asked.stream().map(SkillId::new).toList());
    Map<Integer, List<Integer>> above = new HashMap<>();
    skills
        .groups()
        .forEach(
            g ->
                g.skills().stream()
                    .map(SkillId::value)
                    .filter(asked::contains)
                    .forEach(s -> above.computeIfAbsent(s, _ -> new ArrayList<>()).add(g.id())));
    cards.forEach((id, card) -> builder.skill(id.value(), card.name()));
    above.forEach(builder::groups);
    return cards.values().stream().map(SkillCard::name).toList();
  }
}
