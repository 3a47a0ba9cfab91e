package org.waymark.app.skills.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Outcome;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.skills.Achieved;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.model.Achievements.Achievement;
import org.waymark.app.skills.model.Achievements.Shown;
import org.waymark.app.skills.model.Evidences.Kind;
import org.waymark.app.skills.work.Achieving.Wanted;

@Component
class OwnAchievements implements Achieved {
  private final Achieving achieving;

  OwnAchievements(Achieving achieving) {
    this.achieving = achieving;
  }

  @Override
  public Outcome<String> bring(
      Viewer viewer,
      String kind,
      String title,
      LocalDate on,
      String link,
      Map<SkillId, Integer> skills) {
    List<Shown> shown =
        skills.entrySet().stream().map(e -> new Shown(e.getKey(), e.getValue())).toList();
    return switch (achieving.bring(viewer, new Wanted(Kind.of(kind), title, on, link, shown))) {
      case Outcome.Done<Achievement>(Achievement brought) -> Outcome.done(brought.title());
      case Outcome.Refused<Achievement>(List<Refusal> reasons) -> Outcome.refused(reasons);
    };
  }
}
