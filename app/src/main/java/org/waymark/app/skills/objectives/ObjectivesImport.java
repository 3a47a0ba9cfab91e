package org.waymark.app.skills.objectives;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.People;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.ObjectiveId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.objectives.Objective.Act;

/**
 * Objectives out of a file: one that is there by its code gets another version where it differs.
 */
@Component
class ObjectivesImport implements ImportKind {
  private static final String WHAT = "skills.import.objectives";
  private final ObjectiveStore store;
  private final Organisation organisation;
  private final People people;
  private final Skills skills;
  private final Clock clock;

  ObjectivesImport(
      ObjectiveStore store, Organisation organisation, People people, Skills skills, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.people = people;
    this.skills = skills;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "objectives";
  }

  @Override
  public String label() {
    return WHAT;
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
                "objectives",
                Column.text("code").upTo(100).mandatory(),
                Column.text("title").upTo(ObjectiveRule.LONGEST_TITLE).mandatory(),
                Column.text("purpose").upTo(ObjectiveRule.LONGEST),
                Column.text("unit"),
                Column.text("owner").mandatory(),
                Column.date("from").mandatory(),
                Column.date("until").mandatory(),
                Column.several("roles"),
                Column.several("skills"))
            .mandatory());
  }

  private record Codes(
      Map<String, PersonId> people,
      Map<String, UnitId> units,
      Map<String, RoleId> roles,
      Map<String, SkillId> skills) {}

  @Override
  public void run(ImportInput in, Journal journal) {
    Codes codes =
        new Codes(
            people.numbers(), organisation.unitCodes(), organisation.roleCodes(), skills.codes());
    Set<String> seen = new HashSet<>();
    for (Row row : in.table("objectives").orElseThrow().everyRow()) {
      List<Refusal> no = new ArrayList<>();
      Draft draft = draft(row, codes, no);
      if (!seen.add(row.get("code"))) {
        no.add(Refusal.of("skills.import.twice", row.get("code")));
      }
      no.forEach(why -> journal.rejected(row, null, why));
      if (draft != null && no.isEmpty() && row.sound()) {
        keep(row.get("code"), draft, journal);
      }
    }
  }

  private @Nullable Draft draft(Row row, Codes codes, List<Refusal> no) {
    PersonId owner = codes.people().get(row.get("owner"));
    if (owner == null || !people.employed(owner)) {
      no.add(Refusal.of("skills.objective.no.owner"));
    }
    String code = row.get("unit");
    UnitId unit = code.isEmpty() ? null : codes.units().get(code);
    if (!code.isEmpty() && unit == null) {
      no.add(Refusal.of("skills.import.objective.unknown", code));
    }
    List<RoleId> roles = all(row.several("roles"), codes.roles(), no);
    List<SkillId> wanted = all(row.several("skills"), codes.skills(), no);
    LocalDate from = row.date("from");
    LocalDate until = row.date("until");
    if (owner == null || from == null || until == null) {
      return null;
    }
    Draft draft =
        new Draft(row.get("title"), row.get("purpose"), unit, owner, from, until, roles, wanted);
    no.addAll(ObjectiveRule.refusals(draft));
    return draft;
  }

  private static <T> List<T> all(List<String> named, Map<String, T> codes, List<Refusal> no) {
    Set<T> found = new LinkedHashSet<>();
    for (String code : named) {
      T one = codes.get(code);
      if (one == null) {
        no.add(Refusal.of("skills.import.objective.unknown", code));
      } else {
        found.add(one);
      }
    }
    return List.copyOf(found);
  }

  private void keep(String code, Draft draft, Journal journal) {
    Optional<Objective> before = store.byCode(code).flatMap(store::locked);
    if (before.isEmpty()) {
      ObjectiveId id = new ObjectiveId(UuidCreator.getTimeOrderedEpoch());
      store.add(id, code);
      store.keep(id, 1, Act.ADD, draft, null, clock.instant());
      journal.created(WHAT, 1);
    } else if (before.get().what().equals(draft)) {
      journal.unchanged(WHAT, 1);
    } else {
      Objective it = before.get();
      Act act = it.live() ? Act.CHANGE : Act.REOPEN;
      store.keep(it.id(), it.version() + 1, act, draft, null, clock.instant());
      journal.updated(WHAT, 1);
    }
  }
}
