package org.waymark.app.growth.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers a question from a census: one line for each skill that is asked for. */
public final class Counting {
  private final Census census;

  public Counting(Census census) {
    this.census = census;
  }

  public List<Line> lines(Question question) {
    List<Line> lines = new ArrayList<>();
    demand(question).forEach((skill, needed) -> lines.add(line(question, skill, needed)));
    return lines;
  }

  /** The level from which people count. */
  public int level(Question question, int skill) {
    return question.level() == Question.AS_ASKED ? census.asked(skill) : question.level();
  }

  /** Seats by skill and place, all places together last. */
  private Map<Integer, int[]> demand(Question question) {
    List<Place> places = question.places();
    Map<Integer, int[]> demand = new TreeMap<>();
    for (Post post : census.posts()) {
      int at = question.counts(post) ? placeOf(post, places) : -1;
      if (at >= 0) {
        post.asks()
            .forEach(
                (skill, ask) -> {
                  if (question.counts(ask)) {
                    int[] needed = demand.computeIfAbsent(skill, _ -> new int[places.size() + 1]);
                    needed[at] += post.seats();
                    needed[places.size()] += post.seats();
                  }
                });
      }
    }
    return demand;
  }

  private static int placeOf(Post post, List<Place> places) {
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).holds(post)) {
        return i;
      }
    }
    return -1;
  }

  private Line line(Question question, int skill, int[] needed) {
    int level = level(question, skill);
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < question.places().size(); i++) {
      spots.add(spot(needed[i], supply(question.places().get(i), skill, level)));
    }
    @Nullable Place all = question.all();
    int together = needed[needed.length - 1];
    return new Line(
        skill,
        level,
        spots,
        all == null ? sum(together, spots) : spot(together, supply(all, skill, level)));
  }

  private static Spot sum(int demand, List<Spot> spots) {
    return spots.stream().allMatch(Spot::shown)
        ? new Spot(demand, spots.stream().mapToInt(Spot::supply).sum())
        : Spot.hidden(demand);
  }

  static Spot spot(int demand, OptionalInt supply) {
    return supply.isPresent() ? new Spot(demand, supply.getAsInt()) : Spot.hidden(demand);
  }

  /**
   * People with the level or above. Shown only where the count at the level asked is shown, and the
   * people between the two levels are none or enough: else the difference would show them.
   */
  OptionalInt supply(Place place, int skill, int level) {
    int asked = census.asked(skill);
    boolean shown = at(place, Population.atLeast(skill, asked)).isPresent();
    for (int l = Math.min(asked, level); shown && l < Math.max(asked, level); l++) {
      shown = at(place, Population.exactly(skill, l)).isPresent();
    }
    return shown ? at(place, Population.atLeast(skill, level)) : OptionalInt.empty();
  }

  /** Some of them; shown only where the rest of them could be shown too. */
  OptionalInt some(Place place, int skill, int level, Population.Who who, Population.Who rest) {
    Population all = Population.atLeast(skill, level);
    OptionalInt others = at(place, all.only(rest));
    boolean shown =
        supply(place, skill, level).isPresent() && others.isPresent() && others.getAsInt() > 0;
    return shown ? at(place, all.only(who)) : OptionalInt.empty();
  }

  OptionalInt at(Place place, Population population) {
    return census.guarded(place.area(), population).at(place.part(), place.family());
  }
}
