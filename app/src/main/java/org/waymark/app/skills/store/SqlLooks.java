package org.waymark.app.skills.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.skills.model.Looks;

@Repository
class SqlLooks implements Looks {
  private final JdbcClient jdbc;

  SqlLooks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void looked(PersonId person, LocalDate today) {
    jdbc.sql(
            """
            insert into skills.aspiration_look (person_id, looked_on, remind_on) values (?, ?, ?)
            on conflict (person_id) do update
              set looked_on = excluded.looked_on, remind_on = excluded.remind_on
            """)
        .params(person.value(), today, today.plusMonths(MONTHS))
        .update();
  }

  @Override
  public Optional<LocalDate> lookedOn(PersonId person) {
    return jdbc.sql("select looked_on from skills.aspiration_look where person_id = ?")
        .param(person.value())
        .query(LocalDate.class)
        .optional();
  }

  @Override
  public List<PersonId> due(LocalDate today, int some) {
    return jdbc.sql(
            """
            select l.person_id from skills.aspiration_look l
            left join skills.availability a on a.person_id = l.person_id
            where l.remind_on <= ? and (a.paused_until is null or a.paused_until <= ?)
            order by l.remind_on, l.person_id limit ? for update of l skip locked
            """)
        .params(today, today, some)
        .query((rs, _) -> Sql.person(rs, "person_id"))
        .list();
  }

  @Override
  public void asked(List<PersonId> people, LocalDate next) {
    jdbc.sql("update skills.aspiration_look set remind_on = ? where person_id = any (?)")
        .params(next, Sql.uuids(people))
        .update();
  }
}
