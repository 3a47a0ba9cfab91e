package org.waymark.app.growth.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.growth.model.Population.Who;
import org.waymark.app.people.Unit;

/**
 * What is behind one number and what would close a gap.
 *
 * @param assumed how many of those there only because their role asks for it
 * @param oneAway people there with one level less
 * @param elsewhere people in other divisions who have it and can be found, where enough to show
 */
public record Closing(
    Spot spot,
    int level,
    OptionalInt assumed,
    OptionalInt oneAway,
    List<Elsewhere> elsewhere,
    List<Behind> behind) {
  public Closing {
    elsewhere = List.copyOf(elsewhere);
    behind = List.copyOf(behind);
  }

  /** How many in one other division. */
  public record Elsewhere(Unit division, int people) {}

  /** Seats that ask for it: an opening's, or those of a role. */
  public record Behind(boolean open, UUID source, int seats, int minimum) {}

  /** Of one skill, at the one place of the question. */
  public static Closing of(Census census, Question question, int skill) {
    var counting = new Counting(census);
    Place place = question.places().getFirst();
    int level = counting.level(question, skill);
    List<Behind> behind = behind(census, question, skill);
    return new Closing(
        Counting.spot(
            behind.stream().mapToInt(Behind::seats).sum(), counting.supply(place, skill, level)),
        level,
        counting.some(place, skill, level, Who.ASSUMED, Who.SAID),
        oneAway(counting, place, skill, level),
        elsewhere(census, counting, place, skill, level),
        behind);
  }

  private static OptionalInt oneAway(Counting counting, Place place, int skill, int level) {
    boolean shown =
        level > 1
            && counting.supply(place, skill, level).isPresent()
            && counting.supply(place, skill, level - 1).isPresent();
    return shown ? counting.at(place, Population.exactly(skill, level - 1)) : OptionalInt.empty();
  }

  private static List<Behind> behind(Census census, Question question, int skill) {
    Place place = question.places().getFirst();
    List<Behind> behind = new ArrayList<>();
    for (Post post : census.posts()) {
      Post.@Nullable Ask ask = post.asks().get(skill);
      if (ask != null && question.counts(ask) && question.counts(post) && place.holds(post)) {
        behind.add(new Behind(post.open(), post.source(), post.seats(), ask.minimum()));
      }
    }
    behind.sort(Comparator.comparing(Behind::open).thenComparingInt(Behind::seats).reversed());
    return behind;
  }

  /** In each division but the one in which the place lies. */
  private static List<Elsewhere> elsewhere(
      Census census, Counting counting, Place place, int skill, int level) {
    Area company = census.areas().company();
    int own = census.areas().divisionOf(place);
    List<Elsewhere> found = new ArrayList<>();
    for (int p = 0; own >= 0 && p < company.parts().size(); p++) {
      if (p != own && !company.itself(p)) {
        Unit division = company.parts().get(p);
        Place there = new Place(company, p, place.families(), place.families());
        counting.some(there, skill, level, Who.TO_BE_FOUND, Who.NOT_TO_BE_FOUND).stream()
            .filter(n -> n > 0)
            .forEach(n -> found.add(new Elsewhere(division, n)));
      }
    }
    found.sort(Comparator.comparingInt(Elsewhere::people).reversed());
    return found;
  }

  public int findable() {
    return elsewhere.stream().mapToInt(Elsewhere::people).sum();
  }
}
