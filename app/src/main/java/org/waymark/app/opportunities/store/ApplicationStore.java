package org.waymark.app.opportunities.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.opportunities.Applicant;
import org.waymark.app.opportunities.ApplicationCard;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.model.Application;
import org.waymark.app.opportunities.model.ApplicationRepository;
import org.waymark.app.opportunities.model.ApplicationState;
import org.waymark.app.opportunities.model.Change;
import org.waymark.app.opportunities.model.Snapshot;

@Repository
class ApplicationStore implements ApplicationRepository {
  private static final String SELECT =
      """
      select a.id, a.opening, a.person, a.letter, a.state, a.version, s.at, s.why
      from opportunities.application a
        join opportunities.application_state s on s.application = a.id and s.nr = a.state_nr
      """;

  private static final String LIVE =
      " where a.opening = :opening and a.person = :person and a.state in ('draft', 'submitted')";

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
                on conflict (opening, person) where state in ('draft', 'submitted') do nothing
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
    return db.sql(SELECT + LIVE + lock)
        .param("opening", opening.value())
        .param("person", person.value())
        .query(ApplicationStore::application)
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
    return db.sql(SELECT + " where a.id = :id" + lock)
        .param("id", id.value())
        .query(ApplicationStore::application)
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
    String state = application.state().code();
    int nr =
        db.sql(
                """
                update opportunities.application set letter = :letter, state = :state,
                  state_nr = state_nr + 1, version = version + 1
                where id = :id returning state_nr
                """)
            .param("letter", application.letter())
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
  public Map<OpeningId, List<Applicant>> sent(Collection<OpeningId> openings) {
    record Row(OpeningId opening, Applicant applicant) {}
    return db
        .sql(
            SELECT
                + " where a.opening = any(:openings::uuid[]) and a.state = 'submitted' order by s.at, a.id")
        .param("openings", Sql.array(openings))
        .query(
            (row, nr) -> {
              Application a = application(row, nr);
              return new Row(a.opening(), new Applicant(a.id(), a.person(), at(row)));
            })
        .list()
        .stream()
        .collect(groupingBy(Row::opening, mapping(Row::applicant, toList())));
  }

  @Override
  public List<ApplicationCard> of(PersonId person) {
    return db.sql(
            SELECT
                + """
                 where a.person = :person and (a.state <> 'withdrawn'
                  or exists (select from opportunities.snapshot f where f.application = a.id))
                order by s.at desc, a.id
                """)
        .param("person", person.value())
        .query(
            (row, nr) -> {
              Application a = application(row, nr);
              return new ApplicationCard(a.id(), a.opening(), stage(a.state()), at(row));
            })
        .list();
  }

  @Override
  public List<ApplicationId> liveOf(Collection<PersonId> people) {
    return db.sql(
            """
            select id from opportunities.application
            where person = any(:people::uuid[]) and state in ('draft', 'submitted') order by id
            """)
        .param("people", Sql.array(people))
        .query((row, _) -> new ApplicationId(row.getObject("id", UUID.class)))
        .list();
  }

  private static ApplicationCard.Stage stage(ApplicationState state) {
    return switch (state) {
      case ApplicationState.Draft _ -> ApplicationCard.Stage.DRAFT;
      case ApplicationState.Sent _ -> ApplicationCard.Stage.SENT;
      case ApplicationState.TakenBack _ -> ApplicationCard.Stage.TAKEN_BACK;
    };
  }

  private static Instant at(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
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

  private static Application application(ResultSet row, int nr) throws SQLException {
    return new Application(
        new ApplicationId(row.getObject("id", UUID.class)),
        new OpeningId(row.getObject("opening", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        row.getString("letter"),
        state(row),
        row.getInt("version"));
  }

  private static ApplicationState state(ResultSet row) throws SQLException {
    Instant at = at(row);
    String why = row.getString("why");
    return switch (row.getString("state")) {
      case "draft" -> new ApplicationState.Draft();
      case "submitted" -> new ApplicationState.Sent(at);
      case "withdrawn" -> new ApplicationState.TakenBack(at, why == null ? "" : why);
      default -> throw new IllegalStateException(row.getString("state"));
    };
  }
}
