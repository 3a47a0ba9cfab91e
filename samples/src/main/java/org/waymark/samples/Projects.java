package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.samples.Opening.Dates;

/** Projects beside the own role: written templates, placed in units that would run them. */
final class Projects {
  private final World world;
  private final Terms terms;
  private final LocalDate today;
  private final Dice dice;
  private final Applicants applicants;
  private final Set<String> titles = new TreeSet<>();

  Projects(World world, Terms terms, LocalDate today, Dice dice, Applicants applicants) {
    this.world = world;
    this.terms = terms;
    this.today = today;
    this.dice = dice;
    this.applicants = applicants;
  }

  void plan(int count, List<Opening> openings) {
    List<Table.Row> templates = new ArrayList<>(Table.read("projects.txt"));
    dice.shuffle(templates);
    List<Seat> leaders = leaders();
    int made = (int) openings.stream().filter(one -> one.kind().equals("project")).count();
    for (int i = 0; made < count; i++, made++) {
      Table.Row template = templates.get(i % templates.size());
      openings.add(applicants.crowd(project(template, leader(leaders, template), 5001 + i), dice));
    }
  }

  private List<Seat> leaders() {
    List<Seat> leaders = new ArrayList<>();
    for (Seat seat : world.organisation.seats()) {
      if (seat.leads && seat.holder != null) {
        leaders.add(seat);
      }
    }
    return leaders;
  }

  private Seat leader(List<Seat> leaders, Table.Row template) {
    List<String> divisions = template.list("divisions");
    for (int i = 0; i < 400; i++) {
      Seat seat = dice.pick(leaders);
      if (divisions.contains(seat.unit.division().code()) && seat.role.level() <= 7) {
        return seat;
      }
    }
    return dice.pick(leaders);
  }

  private Opening project(Table.Row row, Seat seat, int code) {
    double draw = dice.uniform();
    String state = draw < 0.8 ? "published" : draw < 0.9 ? "draft" : "closed";
    return new Opening(
        "PR-" + code,
        "project",
        title(row.text("title"), seat),
        null,
        seat.unit,
        seat.site,
        row.text("remote"),
        Objects.requireNonNull(seat.holder),
        dice.between(1, 3),
        state,
        dates(state, row.number("weeks")),
        row.number("share"),
        null,
        row.text("description"),
        terms.imported() ? List.of() : CatalogueReader.requirements(row.list("requirements")),
        List.of());
  }

  private String title(String title, Seat seat) {
    if (titles.add(title)) {
      return title;
    }
    String placed = title + ", " + seat.unit.name();
    return titles.add(placed) ? placed : placed + " " + (titles.size() % 90 + 2);
  }

  private Dates dates(String state, int weeks) {
    if (state.equals("draft")) {
      LocalDate start = today.plusDays(dice.between(40, 80));
      return new Dates(null, null, null, start, start.plusWeeks(weeks));
    }
    int ago = state.equals("closed") ? dice.between(45, 90) : dice.between(0, 18);
    LocalDate published = today.minusDays(ago);
    LocalDate apply = published.plusDays(dice.between(20, 35));
    LocalDate start = apply.plusDays(dice.between(7, 28));
    return new Dates(published, null, apply, start, start.plusWeeks(weeks));
  }
}
