package org.waymark.app.shell;

import static org.waymark.app.shell.FitBar.Kind.MISSING;
import static org.waymark.app.shell.FitBar.Kind.NEAR;
import static org.waymark.app.shell.FitBar.Kind.SAME;

import java.util.List;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.shell.Trail.Place;

/** Made-up content for the style guide. */
final class GuideExamples {
  private GuideExamples() {}

  static GuideView view() {
    return new GuideView(
        fit(),
        table(),
        eligibilities(),
        openings(),
        trail(),
        audience(),
        goalAudience(),
        List.of(
            Refusal.of("shell.guide.refusal.months", 9), Refusal.of("shell.guide.refusal.course")),
        figures(),
        heat(),
        new Supply(23, 11),
        stages(),
        GuideMaps.roles(),
        GuideMaps.units(),
        gaps(),
        new Progress(
            "guide-progress",
            "/style-guide/progress",
            Words.of("shell.guide.reading", 4100, 6412),
            4100,
            6412),
        new Pager("/style-guide?sort=name", new Paging(2, 50), 162),
        Toast.of("shell.guide.shared", "Yusuf").withUndo("/style-guide/undo"),
        List.of(pick("Sarah Kimani"), pick("Jonas Feld")));
  }

  static FitBar fit() {
    return new FitBar(
        76,
        70,
        81,
        List.of(
            new FitBar.Slot(18, .944, SAME),
            new FitBar.Slot(16, .937, SAME),
            new FitBar.Slot(14, 1, SAME),
            new FitBar.Slot(10, 1, SAME),
            new FitBar.Slot(20, .7, NEAR),
            new FitBar.Slot(14, .43, NEAR),
            new FitBar.Slot(8, 0, MISSING)));
  }

  private static FitTable table() {
    return new FitTable(
        76,
        List.of(
            line("Stakeholder communication", true, 3, 3, SAME, "rated", 17, 18),
            line("Backlog prioritisation", true, 3, 3, SAME, "project", 15, 16),
            line("Data analysis", false, 4, 3, SAME, "certificate", 14, 14),
            line("Mobile app engineering", false, 4, 2, SAME, "role", 10, 10),
            line("Product discovery", true, 2, 3, NEAR, "near", 14, 20),
            line("User research", true, 1, 2, NEAR, "told", 6, 14),
            line("Pricing basics", false, 0, 2, MISSING, "learn", 0, 8)));
  }

  private static FitTable.Line line(
      String skill,
      boolean required,
      int have,
      int need,
      FitBar.Kind kind,
      String from,
      int points,
      int of) {
    return new FitTable.Line(
        skill,
        required,
        have,
        need,
        from.equals("near"),
        kind,
        Words.of("shell.guide.from." + from),
        null,
        null,
        points,
        of,
        null);
  }

  private static List<Eligibility> eligibilities() {
    return List.of(
        Eligibility.yes(Words.of("shell.guide.eligible")),
        new Eligibility(
            Eligibility.State.NOT_YET,
            Words.of("shell.guide.notYet"),
            Words.of("shell.guide.notYet.why", 12, 9)),
        new Eligibility(
            Eligibility.State.EXCEPTION,
            Words.of("shell.guide.exception"),
            Words.of("shell.guide.exception.who", "Ingrid Solheim", 48)));
  }

  private static List<OpeningCard> openings() {
    return List.of(
        new OpeningCard(
            "Product owner, Shop returns",
            "/style-guide",
            List.of(Words.plain("Digital, Rotterdam"), Words.plain("€57,000 – €66,000")),
            Words.of("shell.guide.why"),
            Words.of("shell.guide.gap", "User research"),
            eligibilities().get(0),
            fit(),
            OwnWishes.NONE),
        new OpeningCard(
            "Developer experience lead",
            "/style-guide",
            List.of(Words.plain("Platform, Ghent")),
            Words.of("shell.guide.why"),
            null,
            eligibilities().get(2),
            null,
            OwnWishes.NONE));
  }

  private static Trail trail() {
    return new Trail(
        List.of(
            Trail.Step.of(
                Place.DONE,
                Words.plain("Software developer"),
                Words.of("shell.guide.since", "2024")),
            Trail.Step.of(
                Place.HERE, Words.of("shell.guide.project"), Words.of("shell.guide.week", 4, 10)),
            new Trail.Step(
                Place.AHEAD,
                Words.plain("Associate product manager"),
                Words.of("shell.guide.skills", 4, 7),
                List.of(Words.plain("User research 2"), Words.plain("Pricing basics 2")),
                "/style-guide"),
            Trail.Step.of(
                Place.GOAL, Words.plain("Product manager"), Words.of("shell.guide.took", 2, 3))));
  }

  private static Audience audience() {
    return new Audience(
        "sees",
        false,
        List.of(
            Audience.Choice.onlyMe("me", true),
            Audience.Choice.of("manager", Words.of("shell.guide.manager", "Jonas Feld"), false),
            Audience.Choice.of("mentor", Words.of("shell.guide.mentor", "Yusuf Demir"), false)));
  }

  private static Audience goalAudience() {
    return new Audience(
        "goal",
        true,
        List.of(
            new Audience.Choice("me", Words.of("shell.audience.onlyMe"), true, true, true),
            Audience.Choice.of("manager", Words.of("shell.guide.manager", "Jonas Feld"), true),
            Audience.Choice.of("hr", Words.of("shell.guide.hr", "Ingrid Solheim"), false)));
  }

  private static List<Figure> figures() {
    return List.of(
        new Figure("6", Words.of("shell.guide.figure.found")),
        new Figure("4", Words.of("shell.guide.figure.required")),
        new Figure("7", Words.of("shell.guide.figure.days")));
  }

  private static HeatGrid heat() {
    return new HeatGrid(
        Words.of("shell.guide.heat"),
        Words.of("shell.gap.skill"),
        List.of("Digital", "Stores", "Supply", "Service"),
        Words.of("shell.guide.heat.all"),
        List.of(
            new HeatGrid.Row(
                "Product discovery",
                List.of(cell(12, true), HeatGrid.Cell.hidden(), cell(0, false), cell(4, false)),
                Words.of("shell.guide.heat.about", 20)),
            new HeatGrid.Row(
                "User research",
                List.of(cell(8, false), cell(3, false), cell(0, false), cell(5, false)),
                Words.plain("16")),
            new HeatGrid.Row(
                "Customer conflict handling",
                List.of(cell(0, false), cell(-11, false), cell(1, false), cell(6, false)),
                Words.plain("+4"))));
  }

  private static HeatGrid.Cell cell(int people, boolean chosen) {
    return new HeatGrid.Cell(
        people, HeatGrid.Shade.of(people, 12), people == 0 ? null : "/style-guide", chosen);
  }

  private static Stages stages() {
    return new Stages(
        List.of(
            Words.of("shell.guide.stage.apply"),
            Words.of("shell.guide.stage.talks"),
            Words.of("shell.guide.stage.offer"),
            Words.of("shell.guide.stage.accept")),
        List.of(
            new Stages.Row(
                Words.of("shell.guide.hiring", "Dana Whitlock"),
                List.of(true, true, true, true),
                false),
            new Stages.Row(
                Words.of("shell.guide.myManager"), List.of(false, false, false, true), true),
            new Stages.Row(
                Words.of("shell.guide.everyone"), List.of(false, false, false, false), false)));
  }

  private static Pick pick(String name) {
    return new Pick(name, Words.of("shell.guide.from.role"), "/style-guide/undo", "person", name);
  }

  private static GapChart gaps() {
    return new GapChart(
        List.of(
            new GapChart.Line("Data analysis", 4, 3, Words.of("shell.guide.gap.none")),
            new GapChart.Line("Product discovery", 2, 4, Words.of("shell.guide.gap.levels", 2)),
            new GapChart.Line("User research", 1.5, 3, Words.of("shell.guide.gap.levels", 1.5))));
  }
}
