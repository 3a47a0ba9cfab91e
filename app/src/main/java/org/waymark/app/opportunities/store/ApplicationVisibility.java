package org.waymark.app.opportunities.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.VisibilitySource;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.OpeningRepository;
import org.waymark.app.opportunities.model.PanelRepository;

/** Tells a person who sees the applications that they sent. */
@Repository
class ApplicationVisibility implements VisibilitySource {
  private final JdbcClient db;
  private final OpeningRepository openings;
  private final PanelRepository panels;

  ApplicationVisibility(JdbcClient db, OpeningRepository openings, PanelRepository panels) {
    this.db = db;
    this.openings = openings;
    this.panels = panels;
  }

  private record Sent(UUID id, UUID opening, @Nullable UUID manager) {}

  @Override
  public List<Line> visibleOf(PersonId person) {
    List<Line> lines = new ArrayList<>();
    for (Sent sent : sent(person)) {
      Optional<Opening> opening = openings.find(new OpeningId(sent.opening()));
      opening.ifPresent(o -> lines.addAll(lines(sent, o)));
    }
    return lines;
  }

  private List<Line> lines(Sent sent, Opening opening) {
    Refusal what = Refusal.of("opportunities.visible.application", opening.posting().title());
    String href = "/applications/" + sent.id();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(what, opening.owner(), null, null, href));
    opening.coOwners().forEach(p -> lines.add(new Line(what, p, null, null, href)));
    panels.members(opening.id()).forEach(p -> lines.add(new Line(what, p, null, null, href)));
    UUID manager = sent.manager();
    if (manager != null) {
      Refusal that = Refusal.of("opportunities.visible.stage", opening.posting().title());
      lines.add(new Line(that, new PersonId(manager), null, null, href));
    }
    lines.add(new Line(what, null, "opportunities.visible.hr", null, href));
    return lines;
  }

  private List<Sent> sent(PersonId person) {
    return db.sql(
            """
            select a.id, a.opening, r.manager from opportunities.application a
              left join opportunities.revealed r on r.application = a.id
            where a.person = :person and (a.underway or a.state in ('accepted', 'not_selected'))
            order by a.id
            """)
        .param("person", person.value())
        .query(Sent.class)
        .list();
  }
}
