package org.waymark.app.opportunities.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Reach;
import org.waymark.app.opportunities.model.Rights;

/** Drafts in the units of an HR partner, the latest first. */
@Component
class DraftsInReach {
  private static final int MOST = 100;
  private final JdbcClient db;
  private final Rights rights;

  DraftsInReach(JdbcClient db, Rights rights) {
    this.db = db;
    this.rights = rights;
  }

  List<OpeningId> of(Viewer viewer) {
    Reach reach = rights.reach(viewer);
    if (reach.nowhere()) {
      return List.of();
    }
    return db.sql(
            """
            select id from opportunities.opening
            where state in ('draft', 'waiting') and (:everywhere or unit in (select unnest(:units::uuid[])))
            order by id desc limit :most
            """)
        .param("everywhere", reach.everywhere())
        .param(
            "units",
            reach.units().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
        .param("most", MOST)
        .query((row, _) -> new OpeningId(row.getObject("id", UUID.class)))
        .list();
  }
}
