package org.waymark.app.opportunities.endorsements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.EndorsementId;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.Endorsements.Readiness;
import org.waymark.app.opportunities.Endorsements.Said;
import org.waymark.app.skills.SkillId;

/** Endorsements out of their rows, in one query. */
@Component
class EndorsementReader {
  private static final int MOST = 500;
  private final JdbcClient db;

  EndorsementReader(JdbcClient db) {
    this.db = db;
  }

  /** The latest first. */
  List<Endorsement> read(String where, UnaryOperator<StatementSpec> params) {
    String sql =
        """
        select e.*, v.at, v.readiness, v.adds,
          (select min(f.at) from opportunities.endorsement_version f where f.endorsement = e.id) as first_at,
          array(select p.skill from opportunities.endorsement_point p
            where p.endorsement = e.id and p.version = e.version order by p.skill) as skills,
          array(select p.evidence from opportunities.endorsement_point p
            where p.endorsement = e.id and p.version = e.version order by p.skill) as evidence
        from opportunities.endorsement e
          join opportunities.endorsement_version v on v.endorsement = e.id and v.nr = e.version
        where %s order by v.at desc, e.id limit %d
        """
            .formatted(where, MOST);
    return params.apply(db.sql(sql)).query((row, _) -> endorsement(row)).list();
  }

  private static Endorsement endorsement(ResultSet row) throws SQLException {
    return new Endorsement(
        new EndorsementId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("endorser", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        Target.of(row.getObject("role", UUID.class), row.getObject("opening", UUID.class)),
        row.getInt("version"),
        row.getBoolean("standing"),
        row.getBoolean("hidden"),
        new Said(
            Readiness.valueOf(row.getString("readiness").toUpperCase(Locale.ROOT)),
            points(row),
            row.getString("adds")),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static List<Point> points(ResultSet row) throws SQLException {
    List<Integer> skills = Arrays.asList((Integer[]) row.getArray("skills").getArray());
    List<String> evidence = Arrays.asList((String[]) row.getArray("evidence").getArray());
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < skills.size(); i++) {
      points.add(new Point(new SkillId(skills.get(i)), evidence.get(i)));
    }
    return points;
  }
}
