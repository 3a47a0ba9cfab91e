package org.waymark.app.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.waymark.app.kernel.Grant;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Paging;

/** Accounts as an administrator sees them: who can sign in and which hats were given. */
@Service
public class AccountList {
  private final JdbcClient jdbc;

  AccountList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public record Row(
      UUID id,
      @Nullable UUID person,
      String name,
      String login,
      boolean password,
      boolean shut,
      List<Grant> hats) {}

  private record Plain(
      UUID id, @Nullable UUID person, String name, String login, boolean password, boolean shut) {}

  private record Given(UUID account, String hat, @Nullable UUID unit) {}

  public long count(String q) {
    return jdbc.sql("select count(*) from access.account where " + MATCH)
        .param("q", q.strip())
        .query(Long.class)
        .single();
  }

  private static final String MATCH = "strpos(lower(name || ' ' || login), lower(:q)) > 0";

  /** Those whose name or login contains the text, those with hats first. */
  public List<Row> page(String q, Paging paging) {
    List<Plain> accounts =
        jdbc.sql(
                """
                select id, person, name, login, password_hash is not null as password,
                       disabled_at is not null as shut
                from access.account a where
                """
                    + MATCH
                    + """
                     order by exists (select 1 from access.role_grant g
                                      where g.account = a.id and g.ended_at is null) desc, name, id
                    limit :size offset :offset
                    """)
            .param("q", q.strip())
            .param("size", paging.size())
            .param("offset", paging.offset())
            .query(Plain.class)
            .list();
    Map<UUID, List<Grant>> hats = hats(accounts.stream().map(Plain::id).toList());
    return accounts.stream()
        .map(
            a ->
                new Row(
                    a.id(),
                    a.person(),
                    a.name(),
                    a.login(),
                    a.password(),
                    a.shut(),
                    hats.getOrDefault(a.id(), List.of())))
        .toList();
  }

  private Map<UUID, List<Grant>> hats(List<UUID> accounts) {
    if (accounts.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(
            """
            select account, hat, unit from access.role_grant
            where account in (:accounts) and ended_at is null order by hat
            """)
        .param("accounts", accounts)
        .query(Given.class)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Given::account,
                Collectors.mapping(
                    g -> new Grant(Hat.valueOf(g.hat()), g.unit()), Collectors.toList())));
  }
}
