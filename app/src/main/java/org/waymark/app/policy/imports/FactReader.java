package org.waymark.app.policy.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.app.exchange.Row;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.policy.model.FactStock;
import org.waymark.app.policy.model.FactStock.Held;

/** Reads one fact from a row, or says everything that is wrong with it. */
final class FactReader {
  static final List<String> FACTS =
      List.of(
          "standing",
          "improvement_plan",
          "discipline",
          "overdue_training",
          "critical_role",
          "contract",
          "relative",
          "conflict_of_interest");
  private static final Map<String, List<String>> VALUES =
      Map.of(
          "standing", List.of("below", "partly", "meets", "exceeds"),
          "contract", List.of("permanent", "fixed_term", "apprentice", "intern", "agency"));
  private static final List<String> WITH_SOMEBODY = List.of("relative", "conflict_of_interest");
  private final Map<String, PersonId> numbers;
  private final LocalDate today;

  FactReader(Map<String, PersonId> numbers, LocalDate today) {
    this.numbers = numbers;
    this.today = today;
  }

  Optional<Held> read(Row row, List<Refusal> no) {
    String fact = row.get("fact").toLowerCase(Locale.ROOT);
    PersonId person = person(row, "number", no);
    PersonId other = person(row, "other_number", no);
    PersonId approved = person(row, "approved_by", no);
    String value = row.get("value").toLowerCase(Locale.ROOT);
    LocalDate since = row.date("since");
    LocalDate until = row.date("until");
    List<String> allowed = VALUES.getOrDefault(fact, List.of(""));
    if (!allowed.contains(value)) {
      no.add(Refusal.of("policy.import.value", fact, String.join(", ", allowed)));
    }
    if (until != null && since != null && until.isBefore(since)) {
      no.add(Refusal.of("policy.import.days"));
    }
    if (since != null && since.isAfter(today.plusYears(1))) {
      no.add(Refusal.of("policy.import.far"));
    }
    others(fact, person, other, approved, no);
    if (!no.isEmpty() || person == null || since == null) {
      return Optional.empty();
    }
    PersonId with = WITH_SOMEBODY.contains(fact) ? other : null;
    return Optional.of(
        new Held(new FactStock.Key(person, fact, with), value, since, until, approved));
  }

  private static void others(
      String fact,
      @Nullable PersonId person,
      @Nullable PersonId other,
      @Nullable PersonId approved,
      List<Refusal> no) {
    if (WITH_SOMEBODY.contains(fact) && other == null) {
      no.add(Refusal.of("policy.import.other"));
    }
    if (other != null && other.equals(person)) {
      no.add(Refusal.of("policy.import.themselves"));
    }
    if (fact.equals("critical_role") && approved == null) {
      no.add(Refusal.of("policy.import.approved"));
    }
    if (approved != null && approved.equals(person)) {
      no.add(Refusal.of("policy.import.approved_themselves"));
    }
  }

  private @Nullable PersonId person(Row row, String column, List<Refusal> no) {
    String number = row.get(column);
    PersonId person = numbers.get(number);
    if (person == null && !number.isEmpty()) {
      no.add(FactsImport.unknown(numbers, number));
    }
    return person;
  }
}
