package org.waymark.engine.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Limits;
import org.waymark.engine.text.Words;
import org.waymark.engine.vector.PackedVector;
import org.waymark.engine.vector.TextVectors;

/**
 * Policy {@value #POLICY}: the roles nearest to a role by what they ask for, both ways alike:
 * skills themselves, their groups, their words, their meaning, rated skills and technology. It does
 * not look at who could do it: a role that asks for little is not near for that. Immutable and
 * thread-safe.
 */
public final class RolesLikeRole {
  public static final String POLICY = "related-occupations-1";

  private final Policy policy;
  private final int roles;
  private final WeightedRows skills;
  private final WeightedRows groups;
  private final WeightedRows words;
  private final WeightedRows technology;
  private final RatedRows rated;
  private final Centres centres;
  private final Alignment alignment;

  private RolesLikeRole(Builder b, TextVectors vectors, int size, Policy policy) {
    this.policy = policy;
    this.roles = b.roles.size();
    this.skills = WeightedRows.weighed(rows(b, r -> r.skills));
    this.groups = WeightedRows.weighed(rows(b, b::groupsOf));
    this.words = WeightedRows.weighed(rows(b, b::wordsOf));
    this.technology = WeightedRows.weighed(rows(b, r -> b.numbered(r.technology)));
    this.rated = new RatedRows(b.roles.stream().map(r -> r.rated).toList());
    Map<Integer, PackedVector> meaning = new HashMap<>();
    b.names.forEach(
        (skill, name) -> {
          PackedVector v = size == 0 ? null : vectors.of(name);
          if (v != null) {
            Limits.within("The values of a vector", v.size(), size, size);
            meaning.put(skill, v);
          }
        });
    this.centres = new Centres(skills, roles, meaning, size);
    this.alignment = new Alignment(skills, roles, meaning);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<Integer, Double>[] rows(Builder b, Function<Role, Map<Integer, Double>> of) {
    return b.roles.stream().map(of).toArray(Map[]::new);
  }

  /** Without any role yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** What it runs. */
  public Policy policy() {
    return policy;
  }

  /**
   * The k roles most alike, without the role itself, ties to the lower number. Refuses unknown
   * roles.
   */
  public List<Ranked> rank(int role, int k) {
    Limits.within("The number of a role", role, 0, roles - 1);
    var fusion =
        new Fusion(
            IntStream.range(0, roles).filter(r -> r != role).toArray(),
            policy.weights(Policy.When.USUAL));
    fusion.add(Signal.SKILLS, skills.cosines(role));
    fusion.add(Signal.SKILL_GROUPS, groups.cosines(role));
    fusion.add(Signal.SKILL_WORDS, words.cosines(role));
    fusion.add(Signal.TECHNOLOGY, technology.cosines(role));
    fusion.add(Signal.RATED_SKILLS, rated.cosines(role));
    if (alignment.any()) {
      fusion.add(Signal.SKILL_MEANING, centres.cosines(role));
      fusion.add(Signal.SKILL_ALIGNMENT, alignment.scores(role));
    }
    return fusion.best(k);
  }

  private static final class Role {
    final Map<Integer, Double> skills = new TreeMap<>();
    final Map<String, Double> rated = new TreeMap<>();
    final List<String> technology = new ArrayList<>();
  }

  /** Collects roles, numbered from 0 in their order; skills are any numbers. Not thread-safe. */
  public static final class Builder {
    private final List<Role> roles = new ArrayList<>();
    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Builder() {}

    /** What a skill is called, once. */
    public Builder skill(int skill, String name) {
      once(names.putIfAbsent(skill, name), skill, "named");
      return this;
    }

    /** All groups above a skill, near and far, once; groups are any numbers. */
    public Builder groups(int skill, List<Integer> above) {
      once(groups.putIfAbsent(skill, List.copyOf(above)), skill, "given groups");
      return this;
    }

    private static void once(@Nullable Object before, int skill, String what) {
      if (before != null) {
        throw new IllegalArgumentException("Skill %d is %s twice.".formatted(skill, what));
      }
    }

    /** The next role. */
    public Builder role() {
      roles.add(new Role());
      return this;
    }

    /**
     * The role added last asks for a skill; what is asked for several times adds up.
     *
     * @param weight positive and finite, in any unit
     */
    public Builder asks(int skill, double weight) {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "A weight is a positive finite number, but was %s.".formatted(weight));
      }
      last().skills.merge(skill, weight, Double::sum);
      return this;
    }

    /**
     * The role added last has a rating (say importance or level) of something, once.
     *
     * @param value finite, in any unit
     */
    public Builder rated(String what, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(
            "A rating is a finite number, but \u201c%s\u201d was %s.".formatted(what, value));
      }
      if (last().rated.putIfAbsent(what, value) != null) {
        throw new IllegalArgumentException(
            "A role is rated in \u201c%s\u201d twice.".formatted(what));
      }
      return this;
    }

    /** The role added last uses a technology or tool. */
    public Builder technology(String name) {
      last().technology.add(name);
      return this;
    }

    private Role last() {
      if (roles.isEmpty()) {
        throw new IllegalStateException("There is no role yet: add one first.");
      }
      return roles.getLast();
    }

    /** Of words and numbers alone. */
    public RolesLikeRole build() {
      return build(TextVectors.NONE, 0);
    }

    /** With vectors of so many values; refuses others. */
    public RolesLikeRole build(TextVectors vectors, int size) {
      return new RolesLikeRole(this, vectors, size, Policies.RELATED_ROLES);
    }

    /** For measuring: with other weights. */
    public RolesLikeRole build(TextVectors vectors, int size, Map<Signal, Double> weights) {
      return new RolesLikeRole(this, vectors, size, Policies.RELATED_ROLES.with(weights));
    }

    private Map<Integer, Double> groupsOf(Role role) {
      Map<Integer, Double> sum = new TreeMap<>();
      role.skills.forEach(
          (skill, weight) ->
              groups
                  .getOrDefault(skill, List.of())
                  .forEach(g -> sum.merge(g, weight, Double::sum)));
      sum.replaceAll((_, w) -> StrictMath.log(1 + w));
      return sum;
    }

    private Map<Integer, Double> wordsOf(Role role) {
      Map<Integer, Double> sum = new TreeMap<>();
      role.skills.forEach(
          (skill, weight) -> {
            for (String word : Words.stems(names.getOrDefault(skill, ""))) {
              sum.merge(number("w " + word), weight, Double::sum);
            }
          });
      sum.replaceAll((_, w) -> StrictMath.log(1 + w));
      return sum;
    }

    private Map<Integer, Double> numbered(List<String> technology) {
      Map<Integer, Double> sum = new TreeMap<>();
      technology.forEach(t -> sum.put(number("t " + t), 1.0));
      return sum;
    }

    private int number(String name) {
      return numbers.computeIfAbsent(name, _ -> numbers.size());
    }
  }
}
