package org.waymark.app.growth.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.SupplyAndDemand.Demand;
import org.waymark.app.people.Family;
import org.waymark.app.people.Unit;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.UnitTree;

/** A company on paper: units, people with levels of skills, and seats that ask for some. */
final class Paper {
  static final int SQL = 1;
  static final int COACHING = 2;
  private static final List<Family> FAMILIES =
      List.of(new Family("ENG", "Engineering"), new Family("OPS", "Operations"));
  private final List<Unit> units = new ArrayList<>();
  private final List<Unit> unitOf = new ArrayList<>();
  private final List<Integer> familyOf = new ArrayList<>();
  private final BitSet found = new BitSet();
  private final Holders.Gathering holdings = new Holders.Gathering();
  private final List<PostDraft> posts = new ArrayList<>();

  private record PostDraft(
      boolean open, Unit unit, int family, int seats, Map<Integer, Post.Ask> asks) {}

  Unit unit(String name, @Nullable Unit parent) {
    var unit =
        new Unit(
            new UnitId(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
            name,
            name,
            parent == null ? null : parent.id());
    units.add(unit);
    return unit;
  }

  /** People of one family in a unit who have a skill. */
  Paper people(int number, Unit unit, int family, int skill, int level) {
    for (int i = 0; i < number; i++) {
      holdings.add(person(unit, family), skill, level, false);
    }
    return this;
  }

  /** The same, taken to have it because their role asks for it. */
  Paper assumed(int number, Unit unit, int skill, int level) {
    for (int i = 0; i < number; i++) {
      holdings.add(person(unit, 0), skill, level, true);
    }
    return this;
  }

  /** The same, who chose to be found. */
  Paper findable(int number, Unit unit, int skill, int level) {
    for (int i = 0; i < number; i++) {
      int person = person(unit, 0);
      found.set(person);
      holdings.add(person, skill, level, false);
    }
    return this;
  }

  private int person(Unit unit, int family) {
    unitOf.add(unit);
    familyOf.add(family);
    return unitOf.size() - 1;
  }

  Paper opening(int seats, Unit unit, int skill, int minimum) {
    posts.add(new PostDraft(true, unit, 0, seats, Map.of(skill, new Post.Ask(minimum, true))));
    return this;
  }

  Paper role(int people, Unit unit, int skill, int minimum) {
    posts.add(new PostDraft(false, unit, 0, people, Map.of(skill, new Post.Ask(minimum, true))));
    return this;
  }

  Census census() {
    var areas = new Areas(new UnitTree(units));
    return new Census(
        Instant.EPOCH,
        areas,
        FAMILIES,
        new Workforce(
            unitOf.stream().mapToInt(u -> areas.number(u.id())).toArray(),
            familyOf.stream().mapToInt(Integer::intValue).toArray(),
            found,
            holdings.done()),
        posts.stream()
            .map(
                p ->
                    new Post(
                        p.open(),
                        UUID.randomUUID(),
                        areas.number(p.unit().id()),
                        p.family(),
                        p.seats(),
                        p.asks()))
            .toList(),
        new Catalogue(Map.of(), List.of()));
  }

  /** The line of one skill over the parts of a unit. */
  static Line line(Census census, Unit unit, int skill, Demand demand, int level) {
    Area area = census.areas().of(unit.id()).orElseThrow();
    var question = new Question(census.parts(area), census.place(area), demand, false, level);
    return new Counting(census)
        .lines(question).stream().filter(l -> l.skill() == skill).findFirst().orElseThrow();
  }

  static Line line(Census census, Unit unit, int skill) {
    return line(census, unit, skill, Demand.BOTH, Question.AS_ASKED);
  }
}
