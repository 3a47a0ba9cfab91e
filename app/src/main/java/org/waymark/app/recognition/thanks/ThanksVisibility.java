package org.waymark.app.recognition.thanks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.people.People;

/** Tells a person who else reads what they were thanked for. */
@Repository
class ThanksVisibility implements VisibilitySource {
  private final JdbcClient db;
  private final People people;

  ThanksVisibility(JdbcClient db, People people) {
    this.db = db;
    this.people = people;
  }

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<String> choices =
        db.sql(
                "select distinct choice from recognition.thanks where receiver = ? and choice in"
                    + " ('shared', 'public')")
            .param(person.value())
            .query(String.class)
            .list();
    List<Line> lines = new ArrayList<>();
    Refusal what = Refusal.of("recognition.visible");
    if (choices.contains("shared")) {
      people
          .managerOf(person)
          .ifPresent(m -> lines.add(new Line(what, m, null, null, "/recognition")));
    }
    if (choices.contains("public")) {
      lines.add(new Line(what, null, "recognition.visible.everybody", null, "/recognition"));
    }
    return lines;
  }
}
