package org.waymark.app.skills.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.Family;
import org.waymark.app.people.Organisation;
import org.waymark.app.people.RoleCard;
import org.waymark.app.people.RoleDraft;
import org.waymark.app.people.RoleId;
import org.waymark.app.people.Saved;
import org.waymark.app.skills.events.RolesImported;
import org.waymark.app.skills.model.Occupations;
import org.waymark.app.skills.model.RoleRequirements;
import org.waymark.app.skills.model.RoleRequirements.Kept;
import org.waymark.app.skills.model.RoleRequirements.Origin;

/**
 * Roles and what they ask for. The rows of a role are all that it asks for; a role without rows
 * asks for what its occupation says, unless somebody stated its requirements before.
 */
@Component
class RolesImport implements ImportKind {
  private static final String ROLES = "skills.import.roles";
  private static final String REQUIREMENTS = "skills.import.requirements";
  private static final int DESCRIPTION = 8000;

  private final Organisation organisation;
  private final Occupations occupations;
  private final RoleRequirements requirements;
  private final RoleRequirementRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RolesImport(
      Organisation organisation,
      Occupations occupations,
      RoleRequirements requirements,
      RoleRequirementRows rows,
      ApplicationEventPublisher events,
      Clock clock) {
    this.organisation = organisation;
    this.occupations = occupations;
    this.requirements = requirements;
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "roles";
  }

  @Override
  public String label() {
    return "skills.import.roles";
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table("families", Column.text("code").mandatory(), Column.text("name").mandatory()),
        Shape.table(
            "roles",
            Column.text("code").alias("role_code", "jobCode", "Job_Code").mandatory(),
            Column.text("title")
                .alias("Job_Title", "role_title")
                .mandatory()
                .upTo(RoleDraft.LONGEST_TITLE),
            Column.text("family").alias("jobFamily", "Job_Family"),
            Column.whole("level", 1, 10).alias("jobLevel", "Management_Level"),
            Column.text("description").upTo(DESCRIPTION),
            Column.text("occupation").alias("esco", "onet_soc", "O*NET-SOC Code")),
        Shape.table(
            "role-requirements",
            Column.text("role").mandatory(),
            Column.text("skill").mandatory(),
            Column.whole("minimum", 1, 5).mandatory(),
            Column.decimal("weight", Double.MIN_VALUE, 1e9),
            Column.yesNo("required")));
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    in.table("families").ifPresent(t -> families(t, journal));
    in.table("roles").ifPresent(t -> roles(t, journal));
    Map<String, RoleId> ids = organisation.roleCodes();
    Map<RoleId, Kept> stated = new LinkedHashMap<>();
    in.table("role-requirements")
        .ifPresent(
            t ->
                rows.read(t, ids, journal)
                    .forEach((role, set) -> stated.put(role, new Kept(set, Origin.STATED, null))));
    save(wanted(stated, in.full() && in.table("role-requirements").isPresent()), in, journal);
  }

  private void families(Table table, Journal journal) {
    Map<String, Family> families = new LinkedHashMap<>();
    for (Row row : table) {
      String code = row.get("code");
      if (families.putIfAbsent(code, new Family(code, row.get("name"))) != null) {
        journal.rejected(row, "code", Refusal.of("skills.import.twice", code));
      }
    }
    tell(
        journal,
        "skills.import.families",
        organisation.saveFamilies(List.copyOf(families.values())));
  }

  private static void tell(Journal journal, String what, Saved<?> saved) {
    journal.created(what, saved.created());
    journal.updated(what, saved.updated());
    journal.unchanged(what, saved.unchanged());
  }

  private void roles(Table table, Journal journal) {
    Map<String, RoleDraft> drafts = new LinkedHashMap<>();
    List<String> named = new ArrayList<>();
    table.everyRow().forEach(row -> named.add(row.get("occupation")));
    var known = occupations.titles(named.stream().distinct().toList());
    for (Row row : table.everyRow()) {
      String code = row.get("code");
      String occupation = row.get("occupation");
      boolean twice = drafts.containsKey(code);
      boolean lost = !occupation.isEmpty() && !known.containsKey(occupation);
      if (twice) {
        journal.rejected(row, "code", Refusal.of("skills.import.twice", code));
      }
      if (lost) {
        journal.rejected(row, "occupation", unknown(occupation));
      }
      if (!twice && !lost && row.sound()) {
        drafts.put(code, draft(row, code, occupation));
      }
    }
    tell(journal, ROLES, organisation.saveRoles(List.copyOf(drafts.values())));
  }

  private Refusal unknown(String occupation) {
    return occupations
        .near(occupation)
        .map(
            near ->
                Refusal.of("skills.import.occupation.near", occupation, near.code(), near.title()))
        .orElse(Refusal.of("skills.import.occupation.unknown", occupation));
  }

  private static RoleDraft draft(Row row, String code, String occupation) {
    var level = row.whole("level");
    return new RoleDraft(
        code,
        row.get("title"),
        row.orNull("family"),
        level.isPresent() ? level.getAsInt() : null,
        row.get("description"),
        occupation);
  }

  /** What each role asks for from now on, where anything says so. */
  private Map<RoleId, Kept> wanted(Map<RoleId, Kept> stated, boolean full) {
    Map<RoleId, Kept> current = requirements.current();
    Map<RoleId, Kept> wanted = new LinkedHashMap<>(stated);
    List<RoleCard> derived =
        organisation.roles().stream()
            .filter(r -> !r.occupation().isEmpty() && !stated.containsKey(r.id()))
            .filter(r -> full || !isStated(current.get(r.id())))
            .toList();
    var known = occupations.derive(derived.stream().map(RoleCard::occupation).distinct().toList());
    for (RoleCard role : derived) {
      var occupation = known.get(role.occupation());
      if (occupation != null) {
        wanted.put(role.id(), new Kept(occupation.derived(), Origin.OCCUPATION, occupation.id()));
      }
    }
    if (full) {
      current.keySet().forEach(role -> wanted.putIfAbsent(role, RoleRequirementRows.NOTHING));
    }
    return wanted;
  }

  private static boolean isStated(@org.jspecify.annotations.Nullable Kept kept) {
    return kept != null && kept.origin() == Origin.STATED;
  }

  private void save(Map<RoleId, Kept> wanted, ImportInput in, Journal journal) {
    Map<RoleId, Kept> current = requirements.current();
    Map<RoleId, Kept> changed = new HashMap<>();
    long unchanged = 0;
    long created = 0;
    long ended = 0;
    for (var entry : wanted.entrySet()) {
      Kept before = current.getOrDefault(entry.getKey(), RoleRequirementRows.NOTHING);
      if (before.set().equals(entry.getValue().set())) {
        unchanged += before.set().all().isEmpty() ? 0 : 1;
      } else {
        changed.put(entry.getKey(), entry.getValue());
        created += before.set().all().isEmpty() ? 1 : 0;
        ended += entry.getValue().set().all().isEmpty() ? 1 : 0;
      }
    }
    journal.created(REQUIREMENTS, created);
    journal.updated(REQUIREMENTS, changed.size() - created - ended);
    journal.ended(REQUIREMENTS, ended);
    if (ended > 0) {
      journal.ending(REQUIREMENTS, ended, current.size());
    }
    journal.unchanged(REQUIREMENTS, unchanged);
    requirements.replace(changed, clock.instant());
    if (!changed.isEmpty()) {
      events.publishEvent(new RolesImported(in.run(), changed.size()));
    }
  }
}
