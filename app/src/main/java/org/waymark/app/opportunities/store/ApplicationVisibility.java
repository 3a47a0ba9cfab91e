package org.waymark.app.opportunities.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;

/** Tells a person who sees the applications that they sent. */
@Repository
class ApplicationVisibility implements VisibilitySource {
  private final JdbcClient db;
  private final OpeningRepository openings;

  ApplicationVisibility(JdbcClient db, OpeningRepository openings) {
    this.db = db;
    this.openings = openings;
  }

  private record Sent(UUID id, UUID opening) {}

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    for (Sent sent : sent(person)) {
      Optional<Opening> opening = openings.find(new OpeningId(sent.opening()));
      opening.ifPresent(o -> lines.addAll(lines(sent, o)));
    }
    return lines;
  }

  private static List<Line> lines(Sent sent, Opening opening) {
    Refusal what = Refusal.of("opportunities.visible.application", opening.posting().title());
    String href = "/applications/" + sent.id();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(what, opening.owner(), null, null, href));
    opening.coOwners().forEach(p -> lines.add(new Line(what, p, null, null, href)));
    lines.add(new Line(what, null, "opportunities.visible.hr", null, href));
    return lines;
  }

  private List<Sent> sent(PersonId person) {
    return db.sql(
            """
            select id, opening from opportunities.application
            where person = :person and state = 'submitted' order by id
            """)
        .param("person", person.value())
        .query(Sent.class)
        .list();
  }
}
