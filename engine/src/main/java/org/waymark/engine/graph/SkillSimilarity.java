package org.waymark.engine.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.engine.Limits;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Reason;
import org.waymark.engine.SkillGraph;
import org.waymark.engine.vector.PackedVector;

/**
 * Computes which skills are near from what taxonomies and roles say.
 *
 * <p>Each kind of evidence gives a strength between 0 and a cap:
 *
 * <pre>
 * the near skill is a narrower one       0.75 / (1 + log2(narrower ones) / 8)
 * the near skill is the broader one      0.50 / (1 + log2(narrower ones) / 8)
 * called related                         0.55 / (1 + log2(links of the busier one) / 8)
 * siblings under one broader skill       0.36 / (1 + log2(siblings / 2) / 4)
 * in one group                           0.24 / (1 + log2(members / 2) / 4)
 * asked for by the same roles            0.24 × cosine × n / (n + 3), n = roles that ask for both
 * names share words                      0.60 × dice², weighted by idf; 0.90 for the same words;
 *                                        at most 0.24 for a single word of several
 * names mean nearly the same             0.70 × ((cos − 0.5) / 0.5)², where vectors are given
 * </pre>
 *
 * Of one kind the strongest counts, of siblings and group the stronger; together they give {@code 1
 * − Π(1 − strength)}, times 255, at most 254. Where each of two skills is asked for by three roles
 * and more of a catalogue of at least 500, but none asks for both, siblings and group count half
 * and words and meaning 0.6: <em>advise on fragrances</em> is not near <em>advise on property
 * value</em>. The 20 nearest from 0.1 on are kept, ties to the lower id. To be in one group, to
 * share one word, to be asked for together shows nearness, not mastery: each alone stays below the
 * standard gate of 64 of 255. The result does not depend on the order in which things are given.
 * The weights are ours, chosen by hand.
 */
public final class SkillSimilarity {
  private SkillSimilarity() {}

  /** Skill ids run from 0 to the number of skills less one; at most 50,000. */
  public static Builder builder(int skills) {
    return new Builder(skills);
  }

  /** Collects evidence; not thread-safe. All methods refuse unknown skills. */
  public static final class Builder {
    private static final double NARROWER = 0.75;
    private static final double BROADER = 0.50;
    private static final double RELATED = 0.55;
    private static final double SIBLING = 0.36;
    private static final double SAME_GROUP = 0.24;

    private final int skills;
    private final Adjacency broader = new Adjacency();
    private final Adjacency related = new Adjacency();
    private final Adjacency groups = new Adjacency();
    private final Numbering groupNumbers = new Numbering();
    private final RoleUse use;
    private final SharedWords words;
    private final NearMeaning meaning;
    private Adjacency narrower = new Adjacency();
    private Adjacency members = new Adjacency();

    private Builder(int skills) {
      if (skills < 0 || skills > Limits.SKILLS) {
        throw new IllegalArgumentException(
            "A graph has 0 to %,d skills, but was given %,d.".formatted(Limits.SKILLS, skills));
      }
      this.skills = skills;
      this.use = new RoleUse(skills);
      this.words = new SharedWords(skills);
      this.meaning = new NearMeaning(skills);
    }

    /** The preferred name of a skill, once. */
    public Builder name(int skill, String name) {
      if (words.named(known(skill))) {
        throw new IllegalArgumentException("Skill %d is named twice.".formatted(skill));
      }
      words.name(skill, name);
      return this;
    }

    /** The vector of a skill's name, once, of length 1; all of one size. */
    public Builder meaning(int skill, PackedVector vector) {
      meaning.add(known(skill), vector);
      return this;
    }

    /** The first skill is a kind of the second. */
    public Builder broader(int skill, int broaderSkill) {
      broader.add(known(skill), other(skill, broaderSkill));
      return this;
    }

    /** Both ways. */
    public Builder related(int a, int b) {
      related.add(known(a), other(a, b));
      related.add(b, a);
      return this;
    }

    /** The skill is in a group; group ids are any numbers. */
    public Builder group(int skill, int group) {
      groups.add(known(skill), groupNumbers.of(group));
      return this;
    }

    /** A role asks for the skill, once; role ids are any numbers, the weight is positive. */
    public Builder use(int role, int skill, double weight) {
      if (!(weight > 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            "A weight is a positive finite number, but was %s.".formatted(weight));
      }
      use.add(role, known(skill), weight);
      return this;
    }

    private int other(int skill, int other) {
      if (skill == known(other)) {
        throw new IllegalArgumentException("Skill %d cannot be near itself.".formatted(skill));
      }
      return other;
    }

    private int known(int skill) {
      if (skill < 0 || skill >= skills) {
        throw new IllegalArgumentException(
            "Skill %d is unknown: the graph has %,d skills.".formatted(skill, skills));
      }
      return skill;
    }

    /** Takes seconds for 14,000 skills with 124,000 uses. Build once only. */
    public SkillGraph build() {
      seal();
      meaning.prepare();
      var graph = SkillGraph.builder(skills);
      var evidence = new Evidence(skills);
      for (int skill = 0; skill < skills; skill++) {
        put(graph, skill, nearest(skill, evidence));
      }
      return graph.build();
    }

    /**
     * Only the skills that the graph before lacks (those with higher ids) and the nearest to these
     * are worked out; all others keep their neighbours until the next full build. Milliseconds for
     * a few skills. Build once only.
     */
    public SkillGraph extend(SkillGraph before) {
      if (before.skills() > skills) {
        throw new IllegalArgumentException(
            "A graph of %,d skills cannot be extended to %,d.".formatted(before.skills(), skills));
      }
      seal();
      var evidence = new Evidence(skills);
      Map<Integer, List<Neighbour>> worked = new TreeMap<>();
      for (int skill = before.skills(); skill < skills; skill++) {
        worked.put(skill, nearest(skill, evidence));
      }
      for (List<Neighbour> near : List.copyOf(worked.values())) {
        for (Neighbour n : near) {
          worked.computeIfAbsent(n.skill(), s -> nearest(s, evidence));
        }
      }
      var graph = SkillGraph.builder(skills);
      for (int skill = 0; skill < skills; skill++) {
        List<Neighbour> near = worked.get(skill);
        put(graph, skill, near == null ? before.neighbours(skill) : near);
      }
      return graph.build();
    }

    private void seal() {
      broader.seal(skills);
      related.seal(skills);
      groups.seal(skills);
      use.seal();
      words.seal();
      narrower = broader.reversed(skills);
      members = groups.reversed(groupNumbers.size());
    }

    private List<Neighbour> nearest(int skill, Evidence evidence) {
      taxonomy(skill, narrower, evidence);
      among(skill, groups, members, Reason.Kind.SAME_GROUP, evidence);
      use.near(skill, evidence);
      words.near(skill, evidence);
      meaning.near(skill, evidence);
      return evidence.nearest(other -> use.mightMeet(skill, other));
    }

    private static void put(SkillGraph.Builder graph, int skill, List<Neighbour> near) {
      for (Neighbour n : near) {
        graph.near(skill, n.skill(), n.similarity(), n.reasons().toArray(Reason[]::new));
      }
    }

    private void taxonomy(int skill, Adjacency narrower, Evidence evidence) {
      double part = NARROWER * oneOf(narrower.count(skill));
      narrower.each(skill, s -> evidence.see(s, Reason.Kind.NARROWER, part, 0));
      broader.each(
          skill, s -> evidence.see(s, Reason.Kind.BROADER, BROADER * oneOf(narrower.count(s)), 0));
      related.each(
          skill,
          s -> {
            int links = Math.max(related.count(skill), related.count(s));
            evidence.see(s, Reason.Kind.RELATED, RELATED * oneOf(links), 0);
          });
      among(skill, broader, narrower, Reason.Kind.SIBLING, evidence);
    }

    /** Those that share a broader skill or a group; the larger it is, the less that says. */
    private void among(
        int skill, Adjacency up, Adjacency down, Reason.Kind kind, Evidence evidence) {
      up.each(
          skill,
          parent -> {
            boolean siblings = kind == Reason.Kind.SIBLING;
            double most = siblings ? SIBLING : SAME_GROUP;
            double strength = most / (1 + log2(down.count(parent) / 2.0) / 4);
            int why = siblings ? parent : groupNumbers.id(parent);
            down.each(
                parent,
                other -> {
                  if (other != skill) {
                    evidence.see(other, kind, strength, why);
                  }
                });
          });
    }

    /** The more there are, the less each of them says. */
    private static double oneOf(int many) {
      return 1 / (1 + log2(Math.max(1, many)) / 8);
    }

    private static double log2(double x) {
      return StrictMath.log(x) / StrictMath.log(2);
    }
  }
}
