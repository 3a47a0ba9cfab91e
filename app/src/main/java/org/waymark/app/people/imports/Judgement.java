package org.waymark.app.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Journal;
import org.waymark.app.kernel.Refusal;

/**
 * Which rows can be taken over. A row that is left out leaves its person as known, which may make
 * another row impossible: so it looks again until nothing changes any more. Rows that are left out
 * are still looked at, so that every reason is told.
 */
final class Judgement {
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
  private final Roster roster;
  private final Journal journal;
  private final LocalDate today;
  private final Map<String, Candidate> accepted = new LinkedHashMap<>();
  private final List<Candidate> all = new ArrayList<>();
  private final Map<String, Candidate> named = new LinkedHashMap<>();
  private final Map<String, Candidate> addresses = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Map<UUID, Candidate> byId = new HashMap<>();
  private final Map<String, UUID> emails = new HashMap<>();

  Judgement(Roster roster, Journal journal, LocalDate today) {
    this.roster = roster;
    this.journal = journal;
    this.today = today;
  }

  void add(Candidate c) {
    all.add(c);
    if (c.email() != null) {
      addresses.putIfAbsent(small(c.email()), c);
    }
    Candidate before = c.number().isEmpty() ? null : named.putIfAbsent(c.number(), c);
    boolean sound = soundByItself(c);
    if (before != null) {
      leaveOut(c, "number", "people.import.twice", before.row().line());
    } else if (sound && c.row().sound()) {
      accepted.put(c.number(), c);
    }
    if (before == null) {
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
    noCircles(up(named.values(), this::written));
    boolean again = true;
    while (again) {
      int before = accepted.size();
      oneEmailEach();
      knownManagers();
      noCircles(lines());
      again = accepted.size() < before;
    }
    return List.copyOf(accepted.values());
  }

  private boolean soundByItself(Candidate c) {
    List<Refusal> reasons = new ArrayList<>(DateRules.broken(c));
    if (c.email() != null && !EMAIL.matcher(c.email()).matches()) {
      reasons.add(Refusal.of("people.import.email"));
    }
    if (!c.number().isEmpty() && c.number().equals(c.managerText())) {
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
    for (Candidate c : accepted.values()) {
      if (c.email() != null) {
        emails.putIfAbsent(small(c.email()), c.id());
      }
    }
    for (Candidate c : all) {
      UUID other = c.email() == null ? null : emails.get(small(c.email()));
      if (other != null && !numberOf(other).equals(c.number())) {
        leaveOut(c, "email", "people.import.emailTaken", nameOf(other));
      }
    }
  }

  private void knownManagers() {
    for (Candidate c : all) {
      String text = c.managerText();
      if (text != null
          && !text.isEmpty()
          && find(text) == null
          && !named.containsKey(text)
          && !addresses.containsKey(small(text))) {
        leaveOut(c, "manager", "people.import.manager");
      }
    }
  }

  private void noCircles(Map<UUID, UUID> lines) {
    for (List<UUID> circle : Circles.in(lines)) {
      String round = Circles.told(circle.stream().map(this::nameAndNumber).toList());
      String rows =
          circle.stream()
              .map(byId::get)
              .filter(Objects::nonNull)
              .map(c -> c.row().line())
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
      for (UUID id : circle) {
        Candidate c = byId.get(id);
        if (circle.size() > 1 && c != null) {
          leaveOut(c, "manager", "people.import.circle", round, rows);
        }
      }
    }
  }

  /** Everybody's manager once the accepted rows are in; people who are gone have none. */
  Map<UUID, UUID> lines() {
    return up(accepted.values(), this::managerOf);
  }

  private Map<UUID, UUID> up(Collection<Candidate> rows, Function<UUID, @Nullable UUID> managers) {
    Map<UUID, UUID> up = new LinkedHashMap<>();
    for (Known k : roster.all()) {
      put(up, k.id(), k.gone(today), managers);
    }
    for (Candidate c : rows) {
      up.remove(c.id());
      put(up, c.id(), c.gone(today), managers);
    }
    return up;
  }

  private static void put(
      Map<UUID, UUID> up, UUID person, boolean gone, Function<UUID, @Nullable UUID> managers) {
    UUID manager = gone ? null : managers.apply(person);
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

  /** As the rows say, whether they are sound or not. */
  private @Nullable UUID written(UUID person) {
    Candidate c = byId.get(person);
    Known k = roster.id(person);
    if (c == null || c.managerText() == null) {
      return k == null ? null : k.manager();
    }
    Candidate row = named.getOrDefault(c.managerText(), addresses.get(small(c.managerText())));
    Known manager = roster.number(c.managerText());
    return row != null ? row.id() : manager == null ? null : manager.id();
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

  private String nameAndNumber(UUID person) {
    Candidate c = byId.get(person);
    Known k = roster.id(person);
    String name = c != null ? c.name() : k != null ? k.name() : "";
    return (name + " (" + numberOf(person) + ")").strip();
  }

  private String numberOf(UUID person) {
    Candidate c = byId.get(person);
    Known k = roster.id(person);
    return c != null ? c.number() : k != null ? k.number() : "";
  }

  private void leaveOut(Candidate c, String column, String why, Object... values) {
    Candidate now = accepted.get(c.number());
    if (now != null && now.row().line() == c.row().line()) {
      accepted.remove(c.number());
    }
    if (told.add(c.row().line() + " " + why)) {
      journal.rejected(c.row(), column, Refusal.of(why, values));
    }
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
