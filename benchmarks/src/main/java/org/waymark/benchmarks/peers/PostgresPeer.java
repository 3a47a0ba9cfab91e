package org.waymark.benchmarks.peers;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.waymark.engine.Gate;
import org.waymark.engine.Hit;
import org.waymark.engine.Holding;
import org.waymark.engine.Neighbour;
import org.waymark.engine.Profile;
import org.waymark.engine.Requirement;
import org.waymark.engine.Requirements;
import org.waymark.engine.SkillGraph;

/** The formula as one SQL statement over indexed tables, both ways. */
public final class PostgresPeer implements SlatePeer, AutoCloseable {
  private static final int AT_ONCE = 20_000;
  private static final String SLATE =
      """
      with asked as (
        select * from unnest(?::int[], ?::int[], ?::int[], ?::bool[])
          as r (skill, minimum, weight, required)),
      credit as (
        select h.person, r.skill, r.weight, r.required,
          max(n.sim * least(h.level, r.minimum) * h.factor / (255 * r.minimum)) as credit
        from asked r join near n on n.asked = r.skill join holding h on h.skill = n.held
        group by h.person, r.skill, r.weight, r.required)
      select person, sum(weight * credit)::int as score,
        count(*) filter (where required and credit >= ?) = ? as passed
      from credit group by person
      order by passed desc, score desc, person limit ?
      """;
  private static final String MATCHES =
      """
      with held as (
        select * from unnest(?::int[], ?::int[], ?::int[]) as h (skill, level, factor)),
      credit as (
        select r.opening, r.skill, r.weight, r.required,
          max(n.sim * least(h.level, r.minimum) * h.factor / (255 * r.minimum)) as credit
        from held h join near n on n.held = h.skill join asked r on r.skill = n.asked
        group by r.opening, r.skill, r.weight, r.required)
      select c.opening, sum(weight * credit)::int as score,
        count(*) filter (where required and credit >= ?) = o.gates as passed
      from credit c join opening o on o.id = c.opening group by c.opening, o.gates
      order by passed desc, score desc, c.opening limit ?
      """;

  private final Connection connection;
  private final Gate gate;

  public PostgresPeer(
      Connection connection,
      List<Profile> people,
      List<Requirements> openings,
      SkillGraph graph,
      Gate gate)
      throws SQLException, IOException {
    this.connection = connection;
    this.gate = gate;
    run("create table holding (person int, skill int, level int, factor int)");
    run("create table near (asked int, held int, sim int)");
    run("create table asked (opening int, skill int, minimum int, weight int, required bool)");
    run("create table opening (id int primary key, gates int)");
    holdings(people);
    near(graph);
    openings(openings);
    run("create index on holding (skill, person) include (level, factor)");
    run("create index on near (asked) include (held, sim)");
    run("create index on near (held) include (asked, sim)");
    run("create index on asked (skill) include (opening, minimum, weight, required)");
    run("vacuum analyze");
  }

  private void run(String sql) throws SQLException {
    try (Statement s = connection.createStatement()) {
      s.execute(sql);
    }
  }

  private void copy(String table, String rows) throws SQLException, IOException {
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn("copy " + table + " from stdin", new StringReader(rows));
  }

  private void holdings(List<Profile> people) throws SQLException, IOException {
    var rows = new StringBuilder();
    for (int p = 0; p < people.size(); p++) {
      for (Holding h : people.get(p).holdings()) {
        row(rows, p, h.skill(), h.level(), Ways.factor(h.certainty()));
      }
      if ((p + 1) % AT_ONCE == 0 || p == people.size() - 1) {
        copy("holding", rows.toString());
        rows.setLength(0);
      }
    }
  }

  private void near(SkillGraph graph) throws SQLException, IOException {
    var rows = new StringBuilder();
    for (int skill = 0; skill < graph.skills(); skill++) {
      row(rows, skill, skill, SkillGraph.SAME);
      for (Neighbour n : graph.neighbours(skill)) {
        row(rows, skill, n.skill(), n.similarity());
      }
    }
    copy("near", rows.toString());
  }

  private void openings(List<Requirements> openings) throws SQLException, IOException {
    var asked = new StringBuilder();
    var opening = new StringBuilder();
    for (int o = 0; o < openings.size(); o++) {
      for (Requirement r : openings.get(o).all()) {
        row(asked, o, r.skill(), r.minimum(), r.weight(), r.required() ? "t" : "f");
      }
      row(opening, o, gates(openings.get(o)));
    }
    copy("asked", asked.toString());
    copy("opening", opening.toString());
  }

  private static int gates(Requirements requirements) {
    return (int) requirements.all().stream().filter(Requirement::required).count();
  }

  private static void row(StringBuilder rows, Object... values) {
    for (int i = 0; i < values.length; i++) {
      rows.append(i == 0 ? "" : "\t").append(values[i]);
    }
    rows.append('\n');
  }

  @Override
  public String name() {
    return "postgresql";
  }

  @Override
  public List<Hit> slate(Requirements requirements, int k) {
    List<Requirement> all = requirements.all();
    try (PreparedStatement s = connection.prepareStatement(SLATE)) {
      s.setArray(1, ints(all.stream().map(Requirement::skill).toArray(Integer[]::new)));
      s.setArray(2, ints(all.stream().map(Requirement::minimum).toArray(Integer[]::new)));
      s.setArray(3, ints(all.stream().map(Requirement::weight).toArray(Integer[]::new)));
      s.setArray(
          4,
          connection.createArrayOf(
              "bool", all.stream().map(Requirement::required).toArray(Boolean[]::new)));
      s.setInt(5, gate.threshold());
      s.setInt(6, gates(requirements));
      s.setInt(7, k);
      return hits(s);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The best openings of one person. */
  public List<Hit> matches(Profile person, int k) {
    List<Holding> held = person.holdings();
    try (PreparedStatement s = connection.prepareStatement(MATCHES)) {
      s.setArray(1, ints(held.stream().map(Holding::skill).toArray(Integer[]::new)));
      s.setArray(2, ints(held.stream().map(Holding::level).toArray(Integer[]::new)));
      s.setArray(
          3, ints(held.stream().map(h -> Ways.factor(h.certainty())).toArray(Integer[]::new)));
      s.setInt(4, gate.threshold());
      s.setInt(5, k);
      return hits(s);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Array ints(Integer[] values) throws SQLException {
    return connection.createArrayOf("int4", values);
  }

  private static List<Hit> hits(PreparedStatement s) throws SQLException {
    List<Hit> hits = new ArrayList<>();
    try (ResultSet found = s.executeQuery()) {
      while (found.next()) {
        hits.add(new Hit(found.getInt(1), found.getInt(2), found.getBoolean(3)));
      }
    }
    return hits;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
