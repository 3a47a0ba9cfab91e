package org.waymark.app.skills.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.people.RoleId;
import org.waymark.app.skills.model.OccupationLinks;

@Repository
class SqlOccupationLinks implements OccupationLinks {
  private static final String CURRENT =
      """
      select l.role_id, l.title, coalesce(now.id, l.occupation_id) as occupation, l.linked_by, l.linked_at
      from skills.occupation_link l
      join skills.occupation o on o.id = l.occupation_id
      left join (skills.occupation now join skills.taxonomy t on t.id = now.taxonomy_id and t.current)
        on now.uri = o.uri
      where l.ended_at is null order by l.linked_at, l.role_id
      """;

  private final JdbcClient jdbc;

  SqlOccupationLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<RoleId, Link> current() {
    Map<RoleId, Link> links = new LinkedHashMap<>();
    jdbc.sql(CURRENT)
        .query(
            row -> {
              var role = new RoleId(row.getObject("role_id", UUID.class));
              links.put(
                  role,
                  new Link(
                      role,
                      row.getString("title"),
                      row.getInt("occupation"),
                      row.getObject("linked_by", UUID.class),
                      Sql.at(row, "linked_at")));
            });
    return links;
  }

  @Override
  @Transactional
  public void link(RoleId role, String title, int occupation, UUID by, Instant at) {
    unlink(role, by, at);
    jdbc.sql(
            """
            insert into skills.occupation_link (role_id, title, occupation_id, linked_by, linked_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(role.value(), title, occupation, by, Sql.time(at))
        .update();
  }

  @Override
  public boolean unlink(RoleId role, UUID by, Instant at) {
    return jdbc.sql(
                """
                update skills.occupation_link set ended_by = ?, ended_at = ?
                where role_id = ? and ended_at is null
                """)
            .params(by, Sql.time(at), role.value())
            .update()
        > 0;
  }
}
