package org.waymark.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.shell.Refusal;

/** The door of the module. */
@Service
public class People {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  People(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Added, or refused with every reason. */
  public sealed interface Outcome {
    record Added(UUID person) implements Outcome {}

    record Refused(List<Refusal> reasons) implements Outcome {}
  }

  @Transactional
  public Outcome add(String name, String email) {
    List<Refusal> reasons = new ArrayList<>();
    if (name.isBlank()) {
      reasons.add(Refusal.of("people.refused.name"));
    }
    if (!email.contains("@")) {
      reasons.add(Refusal.of("people.refused.email", email));
    }
    if (!reasons.isEmpty()) {
      return new Outcome.Refused(reasons);
    }
    Optional<UUID> id =
        jdbc.sql(
                """
                insert into people.person (full_name, email, hired_on)
                values (:name, :email, current_date)
                on conflict (email) do nothing
                returning id
                """)
            .param("name", name)
            .param("email", email)
            .query(UUID.class)
            .optional();
    if (id.isEmpty()) {
      return new Outcome.Refused(List.of(Refusal.of("people.refused.taken", email)));
    }
    events.publishEvent(new PersonAdded(id.get()));
    return new Outcome.Added(id.get());
  }
}
