package org.waymark.benchmarks.company;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.waymark.engine.Certainty;
import org.waymark.engine.Holding;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/**
 * Skills come in families of 50, some of them much more frequent than others; most of what a person
 * can do, and most of what an opening asks for, comes from two families, the rest from what is
 * asked for everywhere. The same seed makes the same company, person by person.
 */
public final class MadeUp {
  private static final int FAMILY = 50;
  private static final int GENERAL = 2;
  private static final Certainty[] CERTAINTIES = Certainty.values();

  private final Shape shape;
  private final SkillGraph graph;

  public MadeUp(Shape shape) {
    this.shape = shape;
    this.graph = graph(new SplittableRandom(shape.seed()));
  }

  public SkillGraph graph() {
    return graph;
  }

  public int skills() {
    return shape.skills();
  }

  private SkillGraph graph(SplittableRandom random) {
    var builder = SkillGraph.builder(shape.skills());
    for (int skill = 0; skill < shape.skills(); skill++) {
      var near = new BitSet();
      near.set(skill);
      for (int n = 0; n < shape.neighbours(); n++) {
        int other = n % 4 == 3 ? random.nextInt(shape.skills()) : inFamily(skill / FAMILY, random);
        if (!near.get(other)) {
          near.set(other);
          builder.near(skill, other, 60 + random.nextInt(160));
        }
      }
    }
    return builder.build();
  }

  /** The squared number makes the first skills of a family the frequent ones. */
  private int inFamily(int family, SplittableRandom random) {
    double u = random.nextDouble();
    return Math.min(shape.skills() - 1, family * FAMILY + (int) (u * u * FAMILY));
  }

  private int families() {
    return shape.skills() / FAMILY;
  }

  private int family(SplittableRandom random) {
    double u = random.nextDouble();
    return (int) (Math.pow(u, 1.5) * families());
  }

  private int skill(int first, int second, SplittableRandom random) {
    double u = random.nextDouble();
    if (u < 0.6) {
      return inFamily(first, random);
    }
    return u < 0.85 ? inFamily(second, random) : inFamily(random.nextInt(GENERAL), random);
  }

  /** Person after person, without keeping them. */
  public void people(int count, Consumer<Profile> each) {
    var random = new SplittableRandom(shape.seed() + 1);
    for (int i = 0; i < count; i++) {
      each.accept(person(random));
    }
  }

  public List<Profile> people(int count) {
    List<Profile> people = new ArrayList<>(count);
    people(count, people::add);
    return people;
  }

  /** Somebody new, from any source of chance. */
  public Profile person(SplittableRandom random) {
    int first = family(random);
    int second = family(random);
    Map<Integer, Holding> held = new HashMap<>();
    while (held.size() < shape.skillsPerPerson()) {
      int skill = skill(first, second, random);
      int level = 1 + Math.min(4, (random.nextInt(5) + random.nextInt(5)) / 2);
      held.putIfAbsent(skill, new Holding(skill, level, certainty(random)));
    }
    return Profile.of(held.values());
  }

  private static Certainty certainty(SplittableRandom random) {
    int u = random.nextInt(10);
    return CERTAINTIES[u < 1 ? 0 : u < 4 ? 1 : u < 8 ? 2 : 3];
  }

  public List<Requirements> openings(int count) {
    var random = new SplittableRandom(shape.seed() + 2);
    List<Requirements> openings = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      openings.add(opening(random));
    }
    return openings;
  }

  private Requirements opening(SplittableRandom random) {
    int first = family(random);
    int second = family(random);
    Map<Integer, Requirements.Weighted> asked = new HashMap<>();
    int size = 10 + random.nextInt(5);
    while (asked.size() < size) {
      int skill = skill(first, second, random);
      boolean required = asked.size() < 3;
      int minimum = 1 + (random.nextInt(5) + random.nextInt(5)) / 2;
      double weight = required ? 3 : 1 + random.nextInt(2);
      asked.putIfAbsent(skill, new Requirements.Weighted(skill, minimum, weight, required));
    }
    return Requirements.weighted(List.copyOf(asked.values()));
  }

  /** So large a share of so many rows. */
  public BitSet filter(int rows, double share, long seed) {
    var random = new SplittableRandom(seed);
    var shown = new BitSet(rows);
    for (int row = 0; row < rows; row++) {
      shown.set(row, random.nextDouble() < share);
    }
    return shown;
  }
}
