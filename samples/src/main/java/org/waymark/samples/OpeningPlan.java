package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.samples.Opening.Dates;

/** Plans the openings of today: vacant seats first, then growth, then projects. */
final class OpeningPlan {
  private final World world;
  private final Terms terms;
  private final Dice dice;
  private final LocalDate today;
  private final Applicants applicants;
  private final OpeningTexts texts = new OpeningTexts();
  private int next = 2001;

  OpeningPlan(World world, Terms terms, LocalDate today) {
    this.world = world;
    this.terms = terms;
    this.today = today;
    this.dice = world.dice.fork("openings of today");
    this.applicants = new Applicants(world, terms, today);
  }

  List<Opening> plan(int people) {
    List<Opening> openings = new ArrayList<>(new NamedOpenings(world, terms, today).read());
    openings.replaceAll(opening -> applicants.crowd(opening, dice));
    int roles = Math.max(13, (int) Math.round(people * 0.03));
    long made = openings.stream().filter(one -> one.kind().equals("role")).count();
    for (Seat seat : seats()) {
      if (made >= roles) {
        break;
      }
      openings.add(opening(seat));
      made++;
    }
    new Projects(world, terms, today, dice.fork("projects"), applicants)
        .plan(Math.max(4, (int) Math.round(people * 0.01)), openings);
    return openings;
  }

  private List<Seat> seats() {
    List<Seat> vacant = new ArrayList<>();
    List<Seat> others = new ArrayList<>();
    for (Seat seat : world.organisation.seats()) {
      if (seat.named == null && !seat.leads) {
        (seat.holder == null ? vacant : others).add(seat);
      }
    }
    dice.shuffle(vacant);
    dice.shuffle(others);
    vacant.addAll(others);
    return vacant;
  }

  private Opening opening(Seat seat) {
    Role role = terms.role(seat.role, seat.unit);
    double draw = dice.uniform();
    String state = draw < 0.78 ? "published" : draw < 0.89 ? "draft" : "closed";
    Opening opening =
        new Opening(
            "OP-" + next++,
            "role",
            role.title() + ", " + seat.unit.name(),
            role,
            seat.unit,
            seat.site,
            remote(role),
            Objects.requireNonNull(seat.leader()),
            role.level() <= 2 && dice.chance(0.2) ? dice.between(2, 4) : 1,
            state,
            dates(state),
            null,
            PayBand.of(role, seat.site.country()),
            texts.description(seat, role, dice),
            terms.imported() || !dice.chance(0.25) ? List.of() : varied(role),
            List.of());
    return applicants.crowd(opening, dice);
  }

  private Dates dates(String state) {
    if (state.equals("draft")) {
      return new Dates(null, null, null, firstOfMonth(today.plusDays(dice.between(60, 130))), null);
    }
    int ago = state.equals("closed") ? dice.between(60, 150) : dice.between(0, 30);
    LocalDate published = today.minusDays(ago);
    LocalDate inside = published.plusDays(7 + 7L * dice.below(2));
    LocalDate apply = inside.plusDays(dice.between(7, 21));
    if (state.equals("published") && apply.isBefore(today)) {
      apply = today.plusDays(dice.between(1, 14));
    }
    return new Dates(
        published, inside, apply, firstOfMonth(apply.plusDays(dice.between(35, 90))), null);
  }

  private static LocalDate firstOfMonth(LocalDate day) {
    return day.withDayOfMonth(1).plusMonths(1);
  }

  private String remote(Role role) {
    return switch (role.family()) {
      case "STO", "FAC" -> "no";
      case "SUP", "CUS" -> role.level() <= 3 ? "no" : "partly";
      case "ENG", "DAT", "DES", "PRD" -> dice.chance(0.35) ? "yes" : "partly";
      default -> dice.chance(0.2) ? "yes" : "partly";
    };
  }

  /** The role's requirements with one level or weight changed, as hiring managers do. */
  private List<Requirement> varied(Role role) {
    List<Requirement> varied = new ArrayList<>(role.requirements());
    if (!varied.isEmpty()) {
      int at = dice.below(varied.size());
      Requirement old = varied.get(at);
      int minimum = Math.max(1, Math.min(5, old.minimum() + (dice.chance(0.5) ? 1 : -1)));
      varied.set(
          at,
          new Requirement(old.skill(), minimum, old.weight() + dice.between(0, 4), old.required()));
    }
    return varied;
  }
}
