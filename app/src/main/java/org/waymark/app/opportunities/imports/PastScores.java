package org.waymark.app.opportunities.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.panel.Judgement;
import org.waymark.app.opportunities.panel.PastJudgements;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What the panels of a sample gave. */
@Component
@ConditionalOnProperty("waymark.sample")
class PastScores {
  private final PastJudgements judgements;
  private final Skills skills;
  private final Clock clock;

  PastScores(PastJudgements judgements, Skills skills, Clock clock) {
    this.judgements = judgements;
    this.skills = skills;
    this.clock = clock;
  }

  private record Sheet(Opening opening, Application application, PersonId member) {}

  /** A line of the file with what its names stand for. */
  record Line(Row row, Opening opening, Application application, PersonId member) {}

  void add(List<Line> lines) {
    Map<String, SkillId> codes = skills.codes();
    Map<Sheet, List<Judgement.Score>> sheets = new LinkedHashMap<>();
    Map<Sheet, Instant> when = new LinkedHashMap<>();
    for (Line line : lines) {
      SkillId skill = codes.get(line.row().get("skill"));
      if (skill != null && line.application().stage() != ApplicationStage.DRAFT) {
        Sheet sheet = new Sheet(line.opening(), line.application(), line.member());
        when.put(sheet, at(line.row()));
        sheets
            .computeIfAbsent(sheet, _ -> new ArrayList<>())
            .add(
                new Judgement.Score(
                    skill.value(),
                    Integer.parseInt(line.row().get("score")),
                    line.row().get("note")));
      }
    }
    sheets.forEach(
        (sheet, scores) ->
            judgements.add(
                sheet.opening().id(),
                sheet.opening().owner(),
                sheet.application().id(),
                new Judgement(sheet.member(), when.getOrDefault(sheet, clock.instant()), scores)));
  }

  private Instant at(Row row) {
    LocalDate day = row.date("on");
    return day == null
        ? clock.instant()
        : day.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant();
  }
}
