package org.waymark.app.opportunities.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Snapshot;

@Repository
class ApplicationStore implements ApplicationRepository {
  private static final String LIVE =
      " where a.opening = :opening and a.person = :person and a.live";

  private final JdbcClient db;
  private final SnapshotStore snapshots;

  ApplicationStore(JdbcClient db, SnapshotStore snapshots) {
    this.db = db;
    this.snapshots = snapshots;
  }

  @Override
  public Application liveOrDraft(OpeningId opening, PersonId person, Change ifNew) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    int added =
        db.sql(
                """
                insert into opportunities.application (id, opening, person, state, state_nr)
                values (:id, :opening, :person, 'draft', 1)
                on conflict (opening, person) where live do nothing
                """)
            .param("id", id)
            .param("opening", opening.value())
            .param("person", person.value())
            .update();
    if (added == 1) {
      remember(new ApplicationId(id), 1, "draft", ifNew);
    }
    return live(opening, person, " for update of a")
        .orElseGet(() -> liveOrDraft(opening, person, ifNew)); // taken back in between
  }

  @Override
  public Optional<Application> live(OpeningId opening, PersonId person) {
    return live(opening, person, "");
  }

  private Optional<Application> live(OpeningId opening, PersonId person, String lock) {
    return db.sql(ApplicationRows.SELECT + LIVE + lock)
        .param("opening", opening.value())
        .param("person", person.value())
        .query(ApplicationRows::application)
        .optional();
  }

  @Override
  public Optional<Application> find(ApplicationId id) {
    return one(id, "");
  }

  @Override
  public Optional<Application> lockedForChange(ApplicationId id) {
    return one(id, " for update of a");
  }

  private Optional<Application> one(ApplicationId id, String lock) {
    return db.sql(ApplicationRows.SELECT + " where a.id = :id" + lock)
        .param("id", id.value())
        .query(ApplicationRows::application)
        .optional();
  }

  @Override
  public void keepLetter(Application application) {
    db.sql(
            """
            update opportunities.application set letter = :letter, version = version + 1
            where id = :id and state = 'draft'
            """)
        .param("letter", application.letter())
        .param("id", application.id().value())
        .update();
  }

  @Override
  public void move(Application application, Change change) {
    String state = application.stage().code();
    int nr =
        db.sql(
                """
                update opportunities.application
                set letter = :letter, reveal = :reveal, state = :state,
                  state_nr = state_nr + 1, version = version + 1
                where id = :id returning state_nr
                """)
            .param("letter", application.letter())
            .param("reveal", application.reveal().code())
            .param("state", state)
            .param("id", application.id().value())
            .query(Integer.class)
            .single();
    remember(application.id(), nr, state, change);
  }

  @Override
  public void freeze(ApplicationId id, Snapshot snapshot) {
    snapshots.add(Map.of(id, snapshot));
  }

  @Override
  public Optional<Snapshot> snapshot(ApplicationId id) {
    return snapshots.of(id);
  }

  @Override
  public boolean reveal(ApplicationId id, PersonId manager, Instant now) {
    return db.sql(
                """
                insert into opportunities.revealed (application, manager, at)
                values (:id, :manager, :at) on conflict do nothing
                """)
            .param("id", id.value())
            .param("manager", manager.value())
            .param("at", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public boolean revealed(ApplicationId id) {
    return db.sql("select exists (select from opportunities.revealed where application = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private void remember(ApplicationId id, int nr, String state, Change change) {
    db.sql(
            """
            insert into opportunities.application_state (application, nr, state, at, by_person, why)
            values (:application, :nr, :state, :at, :by, :why)
            """)
        .param("application", id.value())
        .param("nr", nr)
        .params(Changes.columns(state, change))
        .update();
  }
}
