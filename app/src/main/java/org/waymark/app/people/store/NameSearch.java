package org.waymark.app.people.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.people.UnitId;
import org.waymark.app.people.model.Names;

/** Finds employed people by parts of their name. */
final class NameSearch {
  private static final int WORDS = 5;
  private static final String ORDER =
      """
       order by p.folded like :begins desc, p.folded like :word desc,
                p.family_name, p.given_name, p.id
       limit :size offset :offset
      """;
  private final JdbcClient jdbc;
  private final LocalDate today;

  NameSearch(JdbcClient jdbc, LocalDate today) {
    this.jdbc = jdbc;
    this.today = today;
  }

  List<PersonCard> search(String query, Scope scope, Paging paging) {
    String whole = escaped(Names.folded(query));
    return with(Cards.CURRENT + where(query, scope) + ORDER, query, scope)
        .param("begins", whole + "%")
        .param("word", "% " + whole + "%")
        .param("size", paging.size())
        .param("offset", paging.offset())
        .query(Cards::card)
        .list();
  }

  long count(String query, Scope scope) {
    return with("select count(*) as n " + Sql.CURRENT + filter(query, scope), query, scope)
        .query((row, _) -> row.getLong("n"))
        .single();
  }

  private JdbcClient.StatementSpec with(String sql, String query, Scope scope) {
    var statement = jdbc.sql(sql).param("today", today);
    List<String> words = words(query);
    for (int i = 0; i < words.size(); i++) {
      statement = statement.param("w" + i, "%" + escaped(words.get(i)) + "%");
    }
    Set<UnitId> units = scope.units();
    return units == null ? statement : statement.param("units", SqlArray.of(units));
  }

  private static String where(String query, Scope scope) {
    return " where true" + filter(query, scope);
  }

  private static String filter(String query, Scope scope) {
    var sql = new StringBuilder();
    for (int i = 0; i < words(query).size(); i++) {
      sql.append(" and p.folded like :w").append(i);
    }
    return scope.units() == null
        ? sql.toString()
        : sql.append(" and s.unit in (select unnest(:units::uuid[]))").toString();
  }

  private static List<String> words(String query) {
    List<String> all = new ArrayList<>(Arrays.asList(Names.folded(query).split(" ", -1)));
    all.removeIf(String::isEmpty);
    return all.size() > WORDS ? all.subList(0, WORDS) : all;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }
}
