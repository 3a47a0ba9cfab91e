package org.waymark.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The company as it was on any day of its ten years, with the truth: for measurements, never for
 * the application.
 */
public final class PastCompany {
  private final SampleCompany company;

  /** Looks back over a company that was generated. */
  public PastCompany(SampleCompany company) {
    this.company = company;
  }

  /** A skill with the codes of others; {@code kind} is empty where its group says nothing of it. */
  public record SkillCard(
      String code,
      String name,
      String group,
      String kind,
      List<String> broader,
      List<String> related) {}

  /** What a role asks for of one skill. */
  public record Asked(String skill, int minimum, int weight, boolean required) {}

  /** A role and what it asks for. */
  public record RoleCard(String code, String title, List<Asked> asks) {}

  /** What a source said of a level; {@code by} is empty where it was the person. */
  public record Word(String skill, int level, String source, String by, LocalDate on) {}

  /** Somebody on a day: the levels that are real, and the words that could be read of them. */
  public record Worker(
      String number,
      String role,
      String unit,
      String country,
      Map<String, Double> real,
      List<Word> said) {}

  /**
   * A seat that somebody from inside took.
   *
   * @param stayed a year or more; null where it has not gone by
   */
  public record Move(
      int id,
      String role,
      String unit,
      String country,
      LocalDate openedOn,
      String chosen,
      boolean didWell,
      @Nullable Boolean stayed) {}

  /** Every skill, in the order of the files. */
  public List<SkillCard> skills() {
    Map<String, String> kinds = new HashMap<>();
    Table.read("skill-groups.txt").forEach(g -> kinds.put(g.text("code"), g.text("kind")));
    return company.terms.catalogue().skills().stream()
        .map(
            s ->
                new SkillCard(
                    s.code(),
                    s.name(),
                    s.group(),
                    kinds.getOrDefault(s.group(), ""),
                    s.broader(),
                    s.related()))
        .toList();
  }

  /** Every role, in the order of the files. */
  public List<RoleCard> roles() {
    return company.terms.catalogue().roles().stream()
        .map(
            r ->
                new RoleCard(
                    r.code(),
                    r.title(),
                    r.requirements().stream().map(PastCompany::asked).toList()))
        .toList();
  }

  private static Asked asked(Requirement r) {
    return new Asked(r.skill(), r.minimum(), r.weight(), r.required());
  }

  /** All moves inside, the earliest first. */
  public List<Move> moves() {
    var files = new PastOpeningFiles(company);
    return company.world.past.stream()
        .filter(PastOpening::isInternal)
        .map(
            p ->
                new Move(
                    p.id(),
                    p.seat().role.code(),
                    p.seat().unit.code(),
                    p.seat().site.country().code(),
                    p.openedOn(),
                    p.chosen().number,
                    files.didWell(p),
                    files.stayed(p)))
        .sorted(Comparator.comparing(Move::openedOn).thenComparing(Move::id))
        .toList();
  }

  /** Everybody who worked here on a day, by number. */
  public List<Worker> on(LocalDate day) {
    List<Employee> there = asOf(day);
    var profiles = new Profiles(company.terms, there, day, company.world.dice.fork("profiles"));
    return there.stream()
        .sorted(Comparator.comparing((Employee e) -> e.number))
        .map(e -> worker(e, profiles.of(e)))
        .toList();
  }

  private static Worker worker(Employee e, Profile profile) {
    Spell spell = e.last();
    List<Word> said =
        profile.stated().stream()
            .map(s -> new Word(s.skill(), s.level(), s.source(), s.by(), s.on()))
            .toList();
    return new Worker(
        e.number,
        spell.role().code(),
        spell.unit().code(),
        spell.site().country().code(),
        profile.real(),
        said);
  }

  /** Copies with the spells up to that day, so that nothing of later shows. */
  private List<Employee> asOf(LocalDate day) {
    IdentityHashMap<Employee, Employee> copies = new IdentityHashMap<>();
    List<Employee> there = new ArrayList<>();
    for (Employee e : company.world.employees) {
      boolean gone = e.leftOn != null && e.leftOn.isBefore(day);
      if (!gone && e.spells.stream().anyMatch(s -> !s.startedOn().isAfter(day))) {
        var copy =
            new Employee(
                e.id,
                new Names.Name(e.givenName, e.familyName),
                e.language,
                e.traits,
                e.hiredOn,
                null);
        copy.number = e.number;
        copies.put(e, copy);
        there.add(copy);
      }
    }
    copies.forEach((e, copy) -> spells(e, copy, day, copies));
    return there;
  }

  private static void spells(
      Employee e, Employee copy, LocalDate day, IdentityHashMap<Employee, Employee> copies) {
    for (Spell s : e.spells) {
      if (!s.startedOn().isAfter(day)) {
        boolean open = s.endedOn() == null || !s.endedOn().isBefore(day);
        @Nullable Employee led = s.endedOn() == null ? e.manager() : s.manager();
        Employee manager = led == null ? null : copies.get(led);
        copy.spells.add(s.ended(open ? null : s.endedOn(), manager, open ? null : s.endedHow()));
      }
    }
  }
}
