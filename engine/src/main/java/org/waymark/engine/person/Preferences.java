package org.waymark.engine.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;

/** The points of every preference for one person and one opening. */
final class Preferences {
  private final PreferenceWeights weights;
  private final Transitions transitions;

  Preferences(PreferenceWeights weights, Transitions transitions) {
    this.weights = weights;
    this.transitions = transitions;
  }

  List<Contribution> of(Seeker seeker, Prospect prospect) {
    List<Contribution> all = new ArrayList<>();
    targets(seeker.wishes().targets(), prospect, all);
    interests(seeker.wishes().interests(), prospect.requirements(), all);
    terms(seeker, prospect, all);
    feasibility(seeker.standing(), prospect, all);
    bound(all);
    return all;
  }

  private void targets(Wishes.Targets targets, Prospect p, List<Contribution> all) {
    if (contains(targets.roles(), p.role())) {
      add(all, Preference.TARGET_ROLE, weights.targetRole());
    } else if (contains(targets.families(), p.family())) {
      add(all, Preference.TARGET_FAMILY, weights.targetFamily());
    }
  }

  private static boolean contains(Set<Integer> ids, OptionalInt id) {
    return id.isPresent() && ids.contains(id.getAsInt());
  }

  private void interests(Wishes.Interests interests, Requirements asked, List<Contribution> all) {
    share(all, Preference.SKILLS_TO_USE, interests.use(), asked, weights.use());
    share(all, Preference.SKILLS_TO_GROW, interests.grow(), asked, weights.grow());
    share(all, Preference.SKILLS_RATHER_NOT, interests.ratherNot(), asked, -weights.ratherNot());
  }

  /** The full points where at least half of the opening's weight lies on these skills. */
  private static void share(
      List<Contribution> all, Preference kind, Set<Integer> skills, Requirements asked, int most) {
    var found = asked.all().stream().filter(r -> skills.contains(r.skill())).toList();
    int weight = found.stream().mapToInt(Requirement::weight).sum();
    int half = Requirements.WEIGHT / 2;
    int points = Math.round(most * (float) Math.min(weight, half) / half);
    if (points != 0) {
      var ids = found.stream().map(Requirement::skill).sorted().toList();
      all.add(new Contribution(kind, points, ids));
    }
  }

  private void terms(Seeker seeker, Prospect p, List<Contribution> all) {
    Wishes.Terms terms = seeker.wishes().terms();
    add(all, Preference.PLACE, place(terms, seeker.standing().place(), p));
    if (terms.horizonMonths().isPresent() && p.startsInMonths().isPresent()) {
      boolean inTime = p.startsInMonths().getAsInt() <= terms.horizonMonths().getAsInt();
      add(all, Preference.TIME, inTime ? weights.time() : -weights.time());
    }
    if (!terms.kinds().isEmpty()) {
      boolean wanted = kinds(seeker.standing(), p).stream().anyMatch(terms.kinds()::contains);
      add(all, Preference.KIND_OF_MOVE, wanted ? weights.kind() : -weights.kind());
    }
  }

  /** A wished place earns half of the points; one they would not move to costs all of them. */
  private int place(Wishes.Terms terms, @Nullable Place now, Prospect p) {
    Place there = p.place();
    if (there == null || p.remote()) {
      return 0;
    }
    if (terms.sites().contains(there.site())) {
      return (weights.place() + 1) / 2;
    }
    if (now == null || now.site() == there.site()) {
      return 0;
    }
    return switch (terms.relocation()) {
      case NO -> -weights.place();
      case MAYBE -> -(weights.place() / 3);
      case YES -> 0;
    };
  }

  private static Set<MoveKind> kinds(Standing now, Prospect p) {
    var kinds = EnumSet.noneOf(MoveKind.class);
    switch (p.kind()) {
      case PROJECT -> kinds.add(MoveKind.PROJECT);
      case ROTATION -> kinds.add(MoveKind.ROTATION);
      case ROLE -> step(now, p).ifPresent(step -> kinds.add(direction(step)));
    }
    Place here = now.place();
    Place there = p.place();
    if (here != null && there != null && here.country() != there.country()) {
      kinds.add(MoveKind.ABROAD);
    }
    return kinds;
  }

  private static MoveKind direction(int step) {
    return step > 0 ? MoveKind.UP : step < 0 ? MoveKind.DOWN : MoveKind.SIDEWAYS;
  }

  private void feasibility(Standing now, Prospect p, List<Contribution> all) {
    if (p.kind() == Prospect.Kind.ROLE) {
      step(now, p).ifPresent(s -> add(all, Preference.LEVEL_STEP, -LevelStep.cost(s, weights)));
    }
    if (now.role().isPresent() && p.role().isPresent()) {
      double seen = transitions.familiarity(now.role().getAsInt(), p.role().getAsInt());
      add(all, Preference.OBSERVED_MOVES, (int) Math.round(weights.observed() * seen));
    }
  }

  private static OptionalInt step(Standing now, Prospect p) {
    return now.level().isPresent() && p.level().isPresent()
        ? OptionalInt.of(p.level().getAsInt() - now.level().getAsInt())
        : OptionalInt.empty();
  }

  private void bound(List<Contribution> all) {
    int sum = all.stream().mapToInt(Contribution::points).sum();
    add(all, Preference.BOUND, Math.clamp(sum, -weights.bound(), weights.bound()) - sum);
  }

  private static void add(List<Contribution> all, Preference kind, int points) {
    if (points != 0) {
      all.add(new Contribution(kind, points, List.of()));
    }
  }
}
