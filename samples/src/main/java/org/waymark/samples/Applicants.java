package org.waymark.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.samples.Opening.Application;

/** Who applied for or showed interest in an opening: mostly people whose role leads there. */
final class Applicants {
  private static final int MOST = 3;
  private final World world;
  private final Terms terms;
  private final List<Role> roles;
  private final LocalDate today;

  Applicants(World world, Terms terms, LocalDate today) {
    this.world = world;
    this.terms = terms;
    this.today = today;
    this.roles = List.copyOf(world.catalogue.roles());
  }

  Opening crowd(Opening opening, Dice dice) {
    LocalDate published = opening.dates().publishedOn();
    if (published == null) {
      return opening;
    }
    List<Application> applications = new ArrayList<>(opening.applications());
    int wanted = applications.isEmpty() ? dice.below(7) : applications.size() * 2;
    for (int i = 0; i < 40 && applications.size() < wanted; i++) {
      Employee employee = somebody(opening, dice);
      if (employee != null && isFree(employee, opening, applications)) {
        String kind = kind(opening, applications, dice);
        applications.add(new Application(employee, kind, on(opening, published, dice)));
      }
    }
    return with(opening, applications);
  }

  /** The written openings keep the applicants of their story and stay the busiest. */
  private static String kind(Opening opening, List<Application> sofar, Dice dice) {
    long applied = sofar.stream().filter(one -> one.kind().equals("application")).count();
    boolean mayApply = opening.applications().isEmpty() && applied < MOST;
    return mayApply && dice.chance(0.6) ? "application" : "interest";
  }

  private @Nullable Employee somebody(Opening opening, Dice dice) {
    Role role = opening.role() == null ? null : terms.origin(opening.role());
    Weighted<Role> from = role == null ? new Weighted<>() : world.feeders.into(role);
    Role drawn = from.isEmpty() ? dice.pick(roles) : from.draw(dice);
    Country country =
        dice.chance(0.85)
            ? opening.site().country()
            : dice.pick(world.organisation.sites()).country();
    return world.roster.draw(drawn, country, dice);
  }

  private static boolean isFree(
      Employee employee, Opening opening, List<Application> applications) {
    boolean same = employee.last().unit().equals(opening.unit());
    return !same
        && employee != opening.owner()
        && applications.stream().noneMatch(one -> one.employee() == employee);
  }

  private LocalDate on(Opening opening, LocalDate published, Dice dice) {
    LocalDate last = opening.dates().applyBy();
    LocalDate until = last == null || last.isAfter(today) ? today : last;
    return published.plusDays(dice.below((int) ChronoUnit.DAYS.between(published, until) + 1));
  }

  private static Opening with(Opening it, List<Application> applications) {
    return new Opening(
        it.code(),
        it.kind(),
        it.title(),
        it.role(),
        it.unit(),
        it.site(),
        it.remote(),
        it.owner(),
        it.positions(),
        it.state(),
        it.dates(),
        it.sharePercent(),
        it.band(),
        it.description(),
        it.requirements(),
        applications);
  }
}
