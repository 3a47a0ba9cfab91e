package org.waymark.app.opportunities.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.ApplicationStage;
import org.waymark.app.opportunities.model.ApplicationRights;
import org.waymark.app.shell.StorySource;
import org.waymark.app.shell.Words;

/**
 * Applications in a person's story: sent, and what came of them; as far as their pages are open.
 */
@Component
class ApplicationStory implements StorySource {
  private static final String STEPS =
      """
      select a.id, r.title, s.state, s.at from opportunities.application a
        join opportunities.application_state s on s.application = a.id
        join opportunities.opening r on r.id = a.opening
      where a.person = :person
        and s.state in ('submitted', 'offer', 'accepted', 'not_selected', 'withdrawn')
        and exists (select from opportunities.snapshot n where n.application = a.id)
      order by s.at
      """;
  private final JdbcClient db;
  private final ApplicationRights rights;

  ApplicationStory(JdbcClient db, ApplicationRights rights) {
    this.db = db;
    this.rights = rights;
  }

  private record Happened(ApplicationId id, String title, ApplicationStage stage, Instant at) {}

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    Map<ApplicationId, Boolean> open = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (Happened h : happened(person)) {
      if (open.computeIfAbsent(h.id(), id -> viewer.is(person) || sees(viewer, id))) {
        steps.add(step(h));
      }
    }
    return steps;
  }

  private List<Happened> happened(PersonId person) {
    return db.sql(STEPS)
        .param("person", person.value())
        .query(
            (row, _) ->
                new Happened(
                    new ApplicationId(row.getObject("id", UUID.class)),
                    row.getString("title"),
                    ApplicationStage.of(row.getString("state")),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private boolean sees(Viewer viewer, ApplicationId id) {
    try {
      return rights.seen(viewer, id).sight() != ApplicationRights.Sight.NONE;
    } catch (NotYours e) {
      return false;
    }
  }

  private static Step step(Happened h) {
    Stage stage =
        switch (h.stage()) {
          case OFFER, ACCEPTED, NOT_SELECTED -> Stage.DECISION;
          case DRAFT, SUBMITTED, SCREENING, CONVERSATION, WITHDRAWN -> Stage.APPLICATION;
        };
    return new Step(
        h.at(),
        stage,
        Words.of("opportunities.story." + h.stage(), h.title()),
        "/applications/" + h.id());
  }
}
