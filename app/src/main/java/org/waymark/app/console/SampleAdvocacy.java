package org.waymark.app.console;

import static org.waymark.app.console.SampleCast.done;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Hat;
import org.waymark.app.opportunities.Endorsements;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.RequirementsBook;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** Managers who speak for their people: Jonas for Sarah, Grace for Alex; Helena asks Mei. */
@Component
@Order(76)
class SampleAdvocacy implements SamplePart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAdvocacy.class);
  private final Endorsements endorsements;
  private final Openings openings;
  private final RequirementsBook book;
  private final Skills skills;
  private final SampleCast cast;

  SampleAdvocacy(
      Endorsements endorsements,
      Openings openings,
      RequirementsBook book,
      Skills skills,
      SampleCast cast) {
    this.endorsements = endorsements;
    this.openings = openings;
    this.book = book;
    this.skills = skills;
    this.cast = cast;
  }

  /** All of them; the clock stands afterwards where it stood. */
  @Override
  public void play(Path files) {
    cast.inThePast(
        days -> {
          days.ago(9);
          speak(
              "jonas",
              "sarah",
              "Associate product manager",
              new Said(
                  Readiness.IN_6_MONTHS,
                  points(
                      "backlog-prioritisation",
                      "Orders our backlog with the team every fortnight, and says why in two sentences.",
                      "user-research",
                      "Ran six talks with hikers for the offline maps, and changed our mind with them."),
                  "A developer’s eye for what is cheap and what only looks cheap."));
          days.ago(4);
          speak(
              "grace",
              "alex",
              "Department manager",
              new Said(
                  Readiness.IN_12_MONTHS,
                  points(
                      "complaint-handling",
                      "Difficult returns on Saturdays land with him, and most of those customers come back.",
                      "coaching-others",
                      "Shows every new colleague the till, the returns and the quiet corner."),
                  "He knows how the floor feels on a Saturday."));
          days.ago(2);
          nominate();
          LOG.info("endorsements: 2");
        });
  }

  /** Of a company with other roles or skills, what its roles ask for first. */
  private void speak(String manager, String person, String title, Said said) {
    cast.role(title)
        .ifPresent(
            role ->
                done(
                    endorsements.endorse(
                        cast.viewer(manager, Hat.MANAGER),
                        cast.person(person),
                        role,
                        fitting(role, said))));
  }

  private Said fitting(RoleId role, Said said) {
    List<SkillId> asked = book.requirementsOf(role).stream().map(Requirement::skill).toList();
    List<Point> points = said.points().stream().filter(p -> asked.contains(p.skill())).toList();
    boolean others = points.isEmpty() && !asked.isEmpty();
    return new Said(
        said.readiness(),
        others ? List.of(new Point(asked.getFirst(), said.adds())) : points,
        said.adds());
  }

  /** Codes of skills and what was seen of each, in turn. */
  private List<Point> points(String... codesAndEvidence) {
    Map<String, SkillId> codes = skills.codes();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < codesAndEvidence.length; i += 2) {
      SkillId skill = codes.get(codesAndEvidence[i]);
      if (skill != null) {
        points.add(new Point(skill, codesAndEvidence[i + 1]));
      }
    }
    return points;
  }

  private void nominate() {
    openings
        .byCode("OP-1006")
        .ifPresent(
            id ->
                done(
                    endorsements.nominate(
                        cast.viewer("helena", Hat.MANAGER),
                        id,
                        cast.person("mei"),
                        "You built our campaigns from nothing in two countries. This is three.")));
  }
}
