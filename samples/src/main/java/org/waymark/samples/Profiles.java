package org.waymark.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes profiles one at a time; the same person always gets the same one. */
final class Profiles {
  private static final double NOISE = 0.35;
  private final Terms terms;
  private final Dice dice;
  private final LocalDate today;
  private final RealLevels realLevels;
  private final Evidence evidence;
  private final NamedSkills named;
  private final Map<String, List<Employee>> colleagues = new HashMap<>();

  Profiles(Terms terms, List<Employee> current, LocalDate today, Dice dice) {
    this.terms = terms;
    this.dice = dice;
    this.today = today;
    this.realLevels = new RealLevels(terms, today);
    this.evidence = new Evidence();
    this.named = new NamedSkills(current, today);
    for (Employee employee : current) {
      colleagues
          .computeIfAbsent(employee.last().unit().code(), key -> new ArrayList<>())
          .add(employee);
    }
  }

  Profile of(Employee employee) {
    Dice own = dice.fork("profile", employee.id);
    if (employee.named != null && !terms.imported() && named.knows(employee.named)) {
      return named.profile(employee.named);
    }
    Map<String, Double> real = realLevels.of(employee, own);
    long days = ChronoUnit.DAYS.between(employee.hiredOn, today);
    if (own.chance(days < 90 ? 0.45 : 0.11)) {
      return new Profile(real, List.of(), false);
    }
    List<Stated> stated = new ArrayList<>();
    self(employee, real, stated, own);
    manager(employee, real, stated, own);
    peers(employee, real, stated, own);
    return new Profile(real, stated, !stated.isEmpty() && own.chance(0.46));
  }

  private void self(Employee employee, Map<String, Double> real, List<Stated> stated, Dice own) {
    double diligence = 0.6 + 0.35 * own.uniform();
    for (Map.Entry<String, Double> skill : real.entrySet()) {
      if (own.chance(diligence)) {
        stated.add(ownWord(employee, skill.getKey(), skill.getValue(), own));
      }
    }
  }

  private Stated ownWord(Employee employee, String skill, double real, Dice own) {
    int level = Stated.level(real + employee.traits.selfBias() + NOISE * own.normal());
    LocalDate on = date(employee.hiredOn, 900, own);
    String interest = own.chance(0.55) ? interest(own) : "";
    Integer enjoyment = own.chance(0.4) ? Stated.level(3.6 + 1.1 * own.normal()) : null;
    boolean tells = level >= 2 && own.chance(0.3);
    String sentence =
        tells ? evidence.sentence(terms.catalogue().skill(skill), employee, on, own) : "";
    return new Stated(skill, level, "self", "", on, interest, enjoyment, sentence);
  }

  private static String interest(Dice own) {
    double draw = own.uniform();
    return draw < 0.34 ? "grow" : draw < 0.9 ? "use" : "rather_not";
  }

  private LocalDate date(LocalDate since, int days, Dice own) {
    LocalDate from = since.isBefore(today.minusDays(days)) ? today.minusDays(days) : since;
    return from.plusDays(own.below((int) ChronoUnit.DAYS.between(from, today) + 1));
  }

  private void manager(Employee employee, Map<String, Double> real, List<Stated> stated, Dice own) {
    @Nullable Employee manager = employee.manager();
    if (manager == null || !own.chance(0.6)) {
      return;
    }
    LocalDate together = later(employee.last().startedOn(), manager.last().startedOn());
    if (ChronoUnit.DAYS.between(together, today) < 30) {
      return;
    }
    LocalDate on = date(together.plusDays(20), 600, own);
    Role role = terms.role(employee.last().role(), employee.last().unit());
    for (Requirement asked : role.requirements()) {
      Double level = real.get(asked.skill());
      if (level != null && own.chance(0.55)) {
        int rated = Stated.level(level - manager.traits.severity() + NOISE * own.normal());
        stated.add(new Stated(asked.skill(), rated, "manager", manager.number, on, "", null, ""));
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private void peers(Employee employee, Map<String, Double> real, List<Stated> stated, Dice own) {
    List<Employee> near = colleagues.getOrDefault(employee.last().unit().code(), List.of());
    if (near.size() < 2 || !own.chance(0.2)) {
      return;
    }
    Employee peer = own.pick(near);
    if (peer == employee || peer == employee.manager()) {
      return;
    }
    LocalDate since = later(employee.last().startedOn(), peer.last().startedOn());
    for (Map.Entry<String, Double> skill : real.entrySet()) {
      if (own.chance(0.2)) {
        int level = Stated.level(skill.getValue() + 0.1 + 0.5 * own.normal());
        stated.add(
            new Stated(
                skill.getKey(), level, "peer", peer.number, date(since, 500, own), "", null, ""));
      }
    }
  }
}
