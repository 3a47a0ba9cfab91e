package org.waymark.app.opportunities.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.OpenOpening;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.model.Opening;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.skills.RequirementsBook.Requirement;

@Repository
class StoredOpenings implements Openings {
  private final JdbcClient db;
  private final AskedFor requirements;
  private final Rights rights;
  private final Priorities priorities;
  private final Clock clock;

  StoredOpenings(
      JdbcClient db, AskedFor requirements, Rights rights, Priorities priorities, Clock clock) {
    this.db = db;
    this.requirements = requirements;
    this.rights = rights;
    this.priorities = priorities;
    this.clock = clock;
  }

  @Override
  public Map<OpeningId, OpeningCard> cards(Collection<OpeningId> ids) {
    return all(ids)
        .collect(Collectors.toMap(Opening::id, Cards::card, (a, _) -> a, LinkedHashMap::new));
  }

  @Override
  public Optional<OpeningId> byCode(String code) {
    return db.sql("select id from opportunities.opening where code = :code")
        .param("code", code)
        .query(UUID.class)
        .optional()
        .map(OpeningId::new);
  }

  @Override
  public List<OpenOpening> open() {
    return withRequirements(takingApplications(false));
  }

  @Override
  public List<OpeningCard> openCards() {
    return takingApplications(false).stream().map(Cards::card).toList();
  }

  @Override
  public List<OpenOpening> openTo(Viewer viewer) {
    return withRequirements(
        Stream.concat(
                takingApplications(false).stream(),
                takingApplications(true).stream().filter(o -> rights.maySee(viewer, o)))
            .toList());
  }

  @Override
  public Set<OpeningId> restrictedFor(Viewer viewer) {
    return takingApplications(true).stream()
        .filter(o -> rights.maySee(viewer, o))
        .map(Opening::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Opening> takingApplications(boolean restricted) {
    return db.sql(
            OpeningRows.SELECT
                + """
                 where o.state = 'published' and (o.apply_by is null or o.apply_by >= :today)
                  and o.restricted = :restricted
                order by exists (select from opportunities.priority p where p.opening = o.id) desc, o.id
                """)
        .param("today", LocalDate.now(clock))
        .param("restricted", restricted)
        .query(OpeningRows::opening)
        .list();
  }

  private List<OpenOpening> withRequirements(List<Opening> open) {
    Map<OpeningId, List<Requirement>> asked = requirements.of(open);
    return open.stream()
        .map(o -> new OpenOpening(Cards.card(o), asked.getOrDefault(o.id(), List.of())))
        .toList();
  }

  @Override
  public List<OpeningCard> filledBy(PersonId person) {
    return db
        .sql(
            OpeningRows.SELECT
                + """
                 where o.owner = :person or exists (select from opportunities.co_owner c
                  where c.opening = o.id and c.person = :person)
                order by o.state_nr, o.title, o.id
                """)
        .param("person", person.value())
        .query(OpeningRows::opening)
        .list()
        .stream()
        .map(Cards::card)
        .toList();
  }

  @Override
  public Set<OpeningId> visibleTo(Viewer viewer, Collection<OpeningId> ids) {
    return all(ids)
        .filter(o -> rights.maySee(viewer, o))
        .map(Opening::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean fills(Viewer viewer, OpeningId id) {
    return one(id).filter(o -> rights.standing(viewer, o).mayWorkOn()).isPresent();
  }

  @Override
  public Map<OpeningId, Set<PersonId>> fillersOf(Collection<OpeningId> ids) {
    return all(ids)
        .collect(
            Collectors.toMap(
                Opening::id,
                o ->
                    Stream.concat(Stream.of(o.owner()), o.coOwners().stream())
                        .collect(Collectors.toUnmodifiableSet())));
  }

  @Override
  public Map<OpeningId, List<Requirement>> requirementsOf(Collection<OpeningId> ids) {
    return requirements.of(all(ids).toList());
  }

  @Override
  public List<Requirement> requirementsOf(OpeningId id, int revision) {
    return requirements.of(one(id), id, revision);
  }

  @Override
  @Transactional
  public boolean prioritise(OpeningId id) {
    return priorities.add(id);
  }

  @Override
  public Set<OpeningId> prioritised(Collection<OpeningId> ids) {
    return priorities.among(ids);
  }

  private Optional<Opening> one(OpeningId id) {
    return all(List.of(id)).findFirst();
  }

  private Stream<Opening> all(Collection<OpeningId> ids) {
    if (ids.isEmpty()) {
      return Stream.of();
    }
    return db
        .sql(OpeningRows.SELECT + " where o.id in (select unnest(:ids::uuid[]))")
        .param("ids", SqlArray.of(ids))
        .query(OpeningRows::opening)
        .list()
        .stream();
  }
}
