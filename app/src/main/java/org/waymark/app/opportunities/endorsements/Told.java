package org.waymark.app.opportunities.endorsements;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.SqlArray;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.opportunities.Endorsements.HeldUp;
import org.waymark.app.opportunities.Endorsements.Point;
import org.waymark.app.opportunities.OpeningCard;
import org.waymark.app.people.Employment;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.RoleId;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.RequirementsBook.Requirement;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/**
 * What is said of people for an opening, as those who decide read it: not taken back, not hidden,
 * not older than a year. Whether somebody may read it is asked before.
 */
@Component
public class Told {
  private final EndorsementReader reader;
  private final Targets targets;
  private final Conflicts conflicts;
  private final Fates fates;
  private final People people;
  private final Skills skills;
  private final Clock clock;

  Told(
      EndorsementReader reader,
      Targets targets,
      Conflicts conflicts,
      Fates fates,
      People people,
      Skills skills,
      Clock clock) {
    this.reader = reader;
    this.targets = targets;
    this.conflicts = conflicts;
    this.fates = fates;
    this.people = people;
    this.skills = skills;
    this.clock = clock;
  }

  /** By person, the latest first; who has none is left out. */
  Map<PersonId, List<Endorsement>> of(OpeningCard opening, Collection<PersonId> some) {
    if (some.isEmpty()) {
      return Map.of();
    }
    RoleId role = opening.role();
    ZonedDateTime since = clock.instant().atZone(clock.getZone()).minusMonths(Endorsement.MONTHS);
    return reader
        .read(
            """
            e.standing and not e.hidden and v.at >= :since and e.person in (select unnest(:people::uuid[]))
              and (e.opening = :opening or e.role = :role::uuid)
            """,
            q ->
                q.param("since", since.toOffsetDateTime())
                    .param("people", SqlArray.of(some))
                    .param("opening", opening.id().value())
                    .param("role", role == null ? null : role.value()))
        .stream()
        .collect(
            Collectors.groupingBy(Endorsement::person, LinkedHashMap::new, Collectors.toList()));
  }

  /**
   * One person's, in full. How often a manager's word held up is not for that manager: it counts
   * applications that they may not know of.
   */
  public List<ToldView> views(Viewer viewer, OpeningCard opening, PersonId person) {
    List<Endorsement> all = of(opening, List.of(person)).getOrDefault(person, List.of());
    if (all.isEmpty()) {
      return List.of();
    }
    List<PersonId> endorsers = all.stream().map(Endorsement::endorser).toList();
    Map<PersonId, PersonCard> cards = people.cards(endorsers);
    Map<PersonId, HeldUp> held = new HashMap<>(fates.heldUp(endorsers));
    viewer.person().ifPresent(held::remove);
    Conflicts.Around around = conflicts.around(opening);
    PersonId leads = people.current(person).map(Employment::manager).orElse(null);
    return all.stream()
        .filter(e -> cards.containsKey(e.endorser()))
        .map(
            e ->
                view(
                    e,
                    Objects.requireNonNull(cards.get(e.endorser())),
                    e.endorser().equals(leads),
                    around,
                    held))
        .toList();
  }

  private ToldView view(
      Endorsement e,
      PersonCard endorser,
      boolean leads,
      Conflicts.Around around,
      Map<PersonId, HeldUp> held) {
    HeldUp up = held.get(e.endorser());
    return new ToldView(
        e.id().toString(),
        endorser.name(),
        endorser.roleTitle(),
        leads,
        about(e.target()),
        Words.of("opportunities.endorsement.ready." + e.said().readiness()),
        e.at().atZone(clock.getZone()).toLocalDate(),
        points(e),
        e.said().adds(),
        around.of(e.endorser(), e.person()).stream()
            .map(c -> Words.of("opportunities.endorsement.conflict." + c, endorser.name()))
            .toList(),
        up == null ? null : Words.of("opportunities.endorsement.held_up", up.held(), up.settled()));
  }

  Words about(Target target) {
    String key = target instanceof Target.ForRole ? "role" : "opening";
    return Words.of("opportunities.endorsement.for." + key, targets.title(target));
  }

  List<ToldView.Point> points(Endorsement e) {
    Map<SkillId, Integer> asked =
        targets.asked(e.target()).stream()
            .collect(Collectors.toMap(Requirement::skill, Requirement::minimum));
    Map<SkillId, SkillCard> names =
        skills.cards(e.said().points().stream().map(Point::skill).toList());
    return e.said().points().stream()
        .filter(p -> names.containsKey(p.skill()))
        .map(
            p ->
                new ToldView.Point(
                    Objects.requireNonNull(names.get(p.skill())).name(),
                    asked.getOrDefault(p.skill(), 0),
                    p.evidence()))
        .toList();
  }
}
