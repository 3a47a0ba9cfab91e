package org.waymark.app.opportunities.selection;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.waymark.app.audit.Audit;
import org.waymark.app.kernel.NotYours;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.kernel.Relation;
import org.waymark.app.kernel.Relations;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.ApplicationId;
import org.waymark.app.opportunities.OpeningId;
import org.waymark.app.opportunities.Openings;
import org.waymark.app.opportunities.flow.Pauses;
import org.waymark.app.opportunities.model.Rights;
import org.waymark.app.opportunities.panel.Judging;
import org.waymark.app.opportunities.panel.Panels;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;

/** Puts the list of applicants together; whoever stands on it can see who looked. */
@Component
public class SelectionMaker {
  private final Rights rights;
  private final Openings openings;
  private final Panels panels;
  private final Judging judging;
  private final Pauses pauses;
  private final SelectionQueries queries;
  private final Relations relations;
  private final People people;
  private final Audit audit;
  private final Clock clock;

  SelectionMaker(
      Rights rights,
      Openings openings,
      Panels panels,
      Judging judging,
      Pauses pauses,
      SelectionQueries queries,
      Relations relations,
      People people,
      Audit audit,
      Clock clock) {
    this.rights = rights;
    this.openings = openings;
    this.panels = panels;
    this.judging = judging;
    this.pauses = pauses;
    this.queries = queries;
    this.relations = relations;
    this.people = people;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public SelectionView view(Viewer viewer, OpeningId id) {
    return view(viewer, id, "", List.of(), List.of());
  }

  /**
   * The same after a name was typed, or something was refused.
   *
   * @param found people who are called so
   */
  @Transactional
  public SelectionView view(
      Viewer viewer, OpeningId id, String q, List<PersonCard> found, List<Refusal> refusals) {
    List<PersonId> members = panels.members(viewer, id);
    Rights.Seen seen = rights.seen(viewer, id);
    List<SelectionQueries.Row> rows = visible(viewer, seen, queries.of(id));
    List<PersonId> shown = rows.stream().map(SelectionQueries.Row::person).toList();
    audit.readAll(viewer, shown, "application", "/openings/" + id);
    List<SelectionView.Row> all = rows(viewer, rows, people.cards(shown));
    Map<PersonId, PersonCard> names = people.cards(members);
    return new SelectionView(
        openings.card(id).orElseThrow(NotYours::new),
        all.stream().filter(r -> r.stage().underway()).toList(),
        all.stream().filter(r -> !r.stage().underway()).toList(),
        seen.standing().mayWorkOn(),
        members.stream().map(names::get).filter(Objects::nonNull).toList(),
        q,
        found,
        refusals);
  }

  /** Who leads an applicant and does not fill the opening learns nothing before they may. */
  private List<SelectionQueries.Row> visible(
      Viewer viewer, Rights.Seen seen, List<SelectionQueries.Row> rows) {
    if (seen.standing().fills()) {
      return rows;
    }
    Map<PersonId, Set<Relation>> related =
        relations.of(viewer, rows.stream().map(SelectionQueries.Row::person).toList());
    return rows.stream()
        .filter(r -> !viewer.is(r.person()))
        .filter(r -> r.revealed() || !leads(related.getOrDefault(r.person(), Set.of())))
        .toList();
  }

  private static boolean leads(Set<Relation> related) {
    return related.contains(Relation.MANAGER) || related.contains(Relation.SKIP_LEVEL);
  }

  private List<SelectionView.Row> rows(
      Viewer viewer, List<SelectionQueries.Row> rows, Map<PersonId, PersonCard> cards) {
    List<ApplicationId> ids = rows.stream().map(SelectionQueries.Row::id).toList();
    Set<ApplicationId> shortlisted = judging.shortlisted(ids);
    Map<ApplicationId, List<PersonId>> judged = judging.judgedBy(ids);
    Map<PersonId, LocalDate> pausing =
        pauses.among(rows.stream().map(SelectionQueries.Row::person).toList());
    return rows.stream()
        .filter(r -> cards.containsKey(r.person()))
        .map(
            r ->
                row(
                    viewer,
                    r,
                    Objects.requireNonNull(cards.get(r.person())),
                    shortlisted.contains(r.id()),
                    judged.getOrDefault(r.id(), List.of()),
                    pausing.get(r.person())))
        .toList();
  }

  private SelectionView.Row row(
      Viewer viewer,
      SelectionQueries.Row r,
      PersonCard card,
      boolean shortlisted,
      List<PersonId> judged,
      @Nullable LocalDate pausing) {
    return new SelectionView.Row(
        r.id(),
        card,
        r.stage(),
        LocalDate.ofInstant(r.since(), clock.getZone()),
        Duration.between(r.sentAt(), clock.instant()).toDays(),
        r.fit(),
        r.low(),
        r.high(),
        shortlisted,
        judged.size(),
        judged.stream().anyMatch(viewer::is),
        r.stage().underway() ? pausing : null);
  }
}
