package org.waymark.app.opportunities.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private static final Set<ApplicationStage> TOLD =
      EnumSet.of(
          ApplicationStage.SUBMITTED,
          ApplicationStage.OFFER,
          ApplicationStage.ACCEPTED,
          ApplicationStage.NOT_SELECTED,
          ApplicationStage.WITHDRAWN);
  private static final String STEPS =
      """
      select a.id, a.opening, r.title, s.state, s.at, o.at as made from opportunities.application a
        join opportunities.application_state s on s.application = a.id
        join opportunities.opening r on r.id = a.opening
        left join opportunities.proposal_outcome o on o.opening = a.opening
      where a.person = :person and s.state <> 'draft'
        and exists (select from opportunities.snapshot n where n.application = a.id)
      order by s.at
      """;
  private final JdbcClient db;
  private final ApplicationRights rights;

  ApplicationStory(JdbcClient db, ApplicationRights rights) {
    this.db = db;
    this.rights = rights;
  }

  /**
   * What happened to one.
   *
   * @param made when the role came into being by a proposal, or null
   */
  private record Happened(
      ApplicationId id,
      UUID opening,
      String title,
      ApplicationStage stage,
      Instant at,
      @Nullable Instant made) {}

  @Override
  public List<Step> steps(Viewer viewer, PersonId person) {
    List<Step> steps = new ArrayList<>();
    Set<UUID> made = new HashSet<>();
    for (Happened h : seen(viewer, person)) {
      if (h.made() != null && made.add(h.opening())) {
        steps.add(
            new Step(
                h.made(),
                Stage.ROLE_PROPOSAL,
                Words.of("opportunities.story.made", h.title()),
                "/openings/" + h.opening()));
      }
      if (TOLD.contains(h.stage())) {
        steps.add(step(h));
      }
    }
    return steps;
  }

  @Override
  public List<Ahead> ahead(Viewer viewer, PersonId person) {
    Map<ApplicationId, Happened> last = new LinkedHashMap<>();
    seen(viewer, person).forEach(h -> last.put(h.id(), h));
    return last.values().stream()
        .filter(h -> h.stage().underway())
        .map(h -> ahead(h, viewer.is(person)))
        .toList();
  }

  private static Ahead ahead(Happened h, boolean mine) {
    boolean offer = h.stage() == ApplicationStage.OFFER;
    return new Ahead(
        offer ? Stage.DECISION : Stage.APPLICATION,
        Words.of("opportunities.story.next." + (offer ? "OFFER" : "UNDERWAY"), h.title()),
        "/applications/" + h.id(),
        offer && mine,
        null);
  }

  private List<Happened> seen(Viewer viewer, PersonId person) {
    Map<ApplicationId, Boolean> open = new HashMap<>();
    return happened(person).stream()
        .filter(h -> open.computeIfAbsent(h.id(), id -> viewer.is(person) || sees(viewer, id)))
        .toList();
  }

  private List<Happened> happened(PersonId person) {
    return db.sql(STEPS)
        .param("person", person.value())
        .query(
            (row, _) ->
                new Happened(
                    new ApplicationId(row.getObject("id", UUID.class)),
                    row.getObject("opening", UUID.class),
                    row.getString("title"),
                    ApplicationStage.of(row.getString("state")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    made(row.getObject("made", OffsetDateTime.class))))
        .list();
  }

  private static @Nullable Instant made(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
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
        "/applications/" + h.id(),
        h.stage() == ApplicationStage.NOT_SELECTED
            ? Words.of("opportunities.story.led.NOT_SELECTED")
            : null);
  }
}
