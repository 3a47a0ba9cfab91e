package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.policy.GuideStage;
import org.waymark.app.policy.Library;
import org.waymark.app.policy.MoveKind;

/** Procedures that a sample's HR wrote for everybody to read. */
@Component
class SampleProcedures {
  /** The title of the page that tasks of country packs name. */
  static final String LIVING_THERE = "Working and living in another country";

  private static final String FIVE_STEPS =
      """
      From the first look to the first day, in five steps.

      1. **Look.** Every card says whether you may apply, before you do.
      2. **Talk.** Ask whoever fills the opening. Your manager learns nothing of it.
      3. **Apply.** What you send is what you are judged on.
      4. **Hear.** Every answer comes from a person, with the reason.
      5. **Move.** Once you accept, your manager and you agree on the day.
      """;
  private static final String HAND_OVER =
      """
      Before your last day in the old role:

      - what is running, with whom, until when
      - what only you know, written down
      - two hours with whoever takes over, twice
      """;
  private static final String PROJECTS =
      """
      Up to **20 % of your time** may go into projects. Up to 10 % you tell your manager; above, they agree.

      | share | a week |
      |---|---|
      | 10 % | half a day |
      | 20 % | a day |
      """;
  private static final String ABROAD =
      """
      What helped those who went before you:

      - two mornings on working across cultures, with somebody from there
      - an hour a week of the language, from the day you know the country
      - how decisions are made there: ask your buddy before your first meeting
      - flat, school and papers first, furniture later
      """;
  private final Library library;
  private final SampleCast cast;

  SampleProcedures(Library library, SampleCast cast) {
    this.library = library;
    this.cast = cast;
  }

  void write() {
    Viewer ingrid = cast.viewer("ingrid", Hat.HR_PARTNER);
    guide(ingrid, "How a move inside works", FIVE_STEPS, Set.of(), GuideStage.APPLYING);
    guide(
        ingrid,
        "Handing over your work",
        HAND_OVER,
        Set.of(MoveKind.ROLE, MoveKind.ROTATION),
        GuideStage.MOVE);
    guide(ingrid, LIVING_THERE, ABROAD, Set.of(MoveKind.ROLE, MoveKind.ROTATION), GuideStage.MOVE);
    guide(
        ingrid,
        "Projects beside your role",
        PROJECTS,
        Set.of(MoveKind.PROJECT),
        GuideStage.APPLYING);
  }

  private void guide(Viewer by, String title, String body, Set<MoveKind> kinds, GuideStage stage) {
    done(library.add(by, title, "en", body, kinds, Set.of(stage)));
  }
}
