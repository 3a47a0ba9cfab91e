package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.kernel.Refusal;

/**
 * Which rows can be taken over. A row that is left out leaves its person as known, which may make
 * another row impossible: so it looks again until nothing changes any more.
 */
final class Judgement {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private final Roster roster;
  private final Journal journal;
  private final LocalDate today;
  private final Map<String, Candidate> accepted = new LinkedHashMap<>();
  private final Map<String, Candidate> named = new HashMap<>();
  private final Map<UUID, Candidate> byId = new HashMap<>();
  private final Map<String, UUID> emails = new HashMap<>();

  Judgement(Roster roster, Journal journal, LocalDate today) {
    this.roster = roster;
    this.journal = journal;
    this.today = today;
  }

  void add(Candidate c) {
    Candidate before = named.putIfAbsent(c.number(), c);
    if (before != null) {
      reject(c, "number", "people.import.twice", before.row().line());
      return;
    }
    if (soundByItself(c)) {
      accepted.put(c.number(), c);
      byId.put(c.id(), c);
    }
  }

  /** Whether a row of the file has this number, taken over or not. */
  boolean names(String number) {
    return named.containsKey(number);
  }

  @Nullable Candidate accepted(UUID id) {
    Candidate c = byId.get(id);
    return c != null && accepted.containsKey(c.number()) ? c : null;
  }

  List<Candidate> settle() {
    boolean again = true;
    while (again) {
      int before = accepted.size();
      oneEmailEach();
      knownManagers();
      noCircles();
      again = accepted.size() < before;
    }
    return List.copyOf(accepted.values());
  }

  private boolean soundByItself(Candidate c) {
    List<Refusal> reasons = new ArrayList<>(DateRules.broken(c));
    if (c.email() != null && !EMAIL.matcher(c.email()).matches()) {
      reasons.add(Refusal.of("people.import.email"));
    }
    if (c.number().equals(c.managerText())) {
      reasons.add(Refusal.of("people.import.ownManager"));
    }
    reasons.forEach(r -> journal.rejected(c.row(), column(r), r));
    return reasons.isEmpty();
  }

  private static String column(Refusal why) {
    return switch (why.key()) {
      case "people.import.email" -> "email";
      case "people.import.ownManager" -> "manager";
      case "people.import.roleBeforeHire", "people.import.roleAfterLeaving" -> "role_since";
      case "people.import.hiredAfterStart" -> "hired_on";
      default -> "left_on";
    };
  }

  private void oneEmailEach() {
    emails.clear();
    for (Known k : roster.all()) {
      String email = k.email();
      if (email != null && !accepted.containsKey(k.number())) {
        emails.put(email.toLowerCase(Locale.ROOT), k.id());
      }
    }
    for (Candidate c : List.copyOf(accepted.values())) {
      UUID other = c.email() == null ? null : emails.putIfAbsent(small(c.email()), c.id());
      if (other != null && !other.equals(c.id())) {
        leaveOut(c, "email", "people.import.emailTaken", nameOf(other));
      }
    }
  }

  private void knownManagers() {
    for (Candidate c : List.copyOf(accepted.values())) {
      String text = c.managerText();
      if (text != null && !text.isEmpty() && find(text) == null && !named.containsKey(text)) {
        leaveOut(c, "manager", "people.import.manager");
      }
    }
  }

  private void noCircles() {
    Set<UUID> looped = Circles.in(lines());
    for (UUID id : looped) {
      Candidate c = accepted(id);
      if (c != null) {
        UUID manager = managerOf(id);
        leaveOut(
            c,
            "manager",
            "people.import.circle",
            c.name(),
            manager == null ? "" : nameOf(manager),
            looped.size());
      }
    }
  }

  /** Everybody's manager once the accepted rows are in; people who are gone have none. */
  Map<UUID, UUID> lines() {
    Map<UUID, UUID> up = new LinkedHashMap<>();
    for (Known k : roster.all()) {
      put(up, k.id(), k.gone(today));
    }
    for (Candidate c : accepted.values()) {
      up.remove(c.id());
      put(up, c.id(), c.gone(today));
    }
    return up;
  }

  private void put(Map<UUID, UUID> up, UUID person, boolean gone) {
    UUID manager = gone ? null : managerOf(person);
    if (manager != null) {
      up.put(person, manager);
    }
  }

  /** As the file says; where it says nothing, or names a row that was left out, as known. */
  @Nullable UUID managerOf(UUID person) {
    Candidate c = accepted(person);
    Known k = roster.id(person);
    @Nullable UUID known = k == null ? null : k.manager();
    if (c == null || c.managerText() == null) {
      return known;
    }
    UUID found = find(c.managerText());
    return c.managerText().isEmpty() || found != null ? found : known;
  }

  private @Nullable UUID find(String text) {
    if (text.isEmpty()) {
      return null;
    }
    Candidate c = accepted.get(text);
    if (c != null) {
      return c.id();
    }
    Known k = roster.number(text);
    return k == null ? emails.get(small(text)) : k.id();
  }

  String nameOf(UUID person) {
    Candidate c = accepted(person);
    Known k = roster.id(person);
    return c != null ? c.name() : k != null ? k.name() : "";
  }

  private void leaveOut(Candidate c, String column, String why, Object... values) {
    accepted.remove(c.number());
    reject(c, column, why, values);
  }

  private void reject(Candidate c, String column, String why, Object... values) {
    journal.rejected(c.row(), column, Refusal.of(why, values));
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
