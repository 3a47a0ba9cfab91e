package org.waymark.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A random company: skills, people and openings, all from one seed. */
final class Company {
  final Random random;
  final int skills;
  final SkillGraph graph;
  final Gate gate;

  Company(long seed) {
    this(seed, 3 + new Random(seed).nextInt(60));
  }

  Company(long seed, int skills) {
    this.random = new Random(seed);
    this.skills = skills;
    this.graph = graph(random.nextInt(21));
    this.gate = new Gate(List.of(0, 1, 64, 128, 255).get(random.nextInt(5)));
  }

  private SkillGraph graph(int most) {
    var builder = SkillGraph.builder(skills);
    for (int skill = 0; skill < skills; skill++) {
      Set<Integer> near = distinct(random.nextInt(Math.min(most, skills - 1) + 1));
      near.remove(skill);
      for (int other : near) {
        builder.near(skill, other, 1 + random.nextInt(254));
      }
    }
    return builder.build();
  }

  private Set<Integer> distinct(int count) {
    var chosen = new HashSet<Integer>();
    while (chosen.size() < count) {
      chosen.add(random.nextInt(skills));
    }
    return chosen;
  }

  Profile person() {
    int most = Math.min(skills, random.nextInt(10) == 0 ? 40 : 12);
    List<Holding> held = new ArrayList<>();
    for (int skill : distinct(random.nextInt(most + 1))) {
      var certainty = Certainty.at(random.nextInt(4));
      held.add(new Holding(skill, 1 + random.nextInt(5), certainty));
    }
    return Profile.of(held);
  }

  List<Profile> people(int count) {
    List<Profile> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && random.nextInt(5) == 0;
      people.add(twin ? people.get(random.nextInt(i)) : person());
    }
    return people;
  }

  Requirements opening() {
    List<Requirements.Weighted> wanted = new ArrayList<>();
    for (int skill : distinct(random.nextInt(Math.min(skills, 16) + 1))) {
      double weight = random.nextInt(8) == 0 ? 1e-9 : 1 + random.nextInt(5);
      boolean required = random.nextInt(3) == 0;
      wanted.add(new Requirements.Weighted(skill, 1 + random.nextInt(5), weight, required));
    }
    return Requirements.weighted(wanted);
  }

  List<Requirements> openings(int count) {
    List<Requirements> openings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean twin = i > 0 && random.nextInt(5) == 0;
      openings.add(twin ? openings.get(random.nextInt(i)) : opening());
    }
    return openings;
  }

  BitSet filter(int rows, double share) {
    var shown = new BitSet();
    for (int row = 0; row < rows; row++) {
      shown.set(row, random.nextDouble() < share);
    }
    return shown;
  }
}
