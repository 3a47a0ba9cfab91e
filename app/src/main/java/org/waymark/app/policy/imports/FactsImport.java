package org.waymark.app.policy.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.waymark.app.exchange.Column;
import org.waymark.app.exchange.ImportInput;
import org.waymark.app.exchange.ImportKind;
import org.waymark.app.exchange.Journal;
import org.waymark.app.exchange.Nearest;
import org.waymark.app.exchange.Row;
import org.waymark.app.exchange.Shape;
import org.waymark.app.exchange.Table;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.People;
import org.waymark.app.policy.model.FactStock;
import org.waymark.app.policy.model.FactStock.Held;

/**
 * Standing, plans, locks and the like from other systems. The preview shows what the file says, and
 * never what was known before.
 */
@Component
class FactsImport implements ImportKind {
  static final String FACTS = "policy.import.facts";
  private final FactStock stock;
  private final People people;

  FactsImport(FactStock stock, People people) {
    this.stock = stock;
    this.people = people;
  }

  @Override
  public String name() {
    return "policy-facts";
  }

  @Override
  public String label() {
    return FACTS;
  }

  @Override
  public List<Shape> shapes() {
    return List.of(
        Shape.table(
                "policy-facts",
                Column.text("number").mandatory(),
                Column.choice("fact", FactReader.FACTS.toArray(String[]::new)).mandatory(),
                Column.text("value"),
                Column.date("since").mandatory(),
                Column.date("until"),
                Column.text("other_number"),
                Column.text("approved_by"))
            .mandatory());
  }

  @Override
  public void run(ImportInput in, Journal journal) {
    Table table = in.table("policy-facts").orElseThrow();
    FactReader reader = new FactReader(people.numbers(), in.today());
    Map<FactStock.Key, Held> known = stock.all();
    Map<FactStock.Key, Held> wanted = new LinkedHashMap<>();
    Map<FactStock.Key, Row> rows = new HashMap<>();
    for (Row row : table) {
      List<Refusal> no = new ArrayList<>();
      Optional<Held> read = reader.read(row, no);
      read.filter(held -> rows.putIfAbsent(held.key(), row) != null)
          .ifPresent(held -> no.add(Refusal.of("policy.import.twice", line(rows, held))));
      if (no.isEmpty() && read.isPresent()) {
        wanted.put(read.get().key(), read.get());
      }
      no.forEach(why -> journal.rejected(row, null, why));
    }
    write(in, journal, known, wanted, rows);
    if (in.full()) {
      end(table, journal, known, rows);
    }
  }

  private static long line(Map<FactStock.Key, Row> rows, Held held) {
    Row first = rows.get(held.key());
    return first == null ? 0 : first.line();
  }

  private void write(
      ImportInput in,
      Journal journal,
      Map<FactStock.Key, Held> known,
      Map<FactStock.Key, Held> wanted,
      Map<FactStock.Key, Row> rows) {
    List<Held> changed =
        wanted.values().stream().filter(held -> !held.equals(known.get(held.key()))).toList();
    long created = changed.stream().filter(held -> !known.containsKey(held.key())).count();
    changed.forEach(held -> tell(journal, rows, held));
    stock.put(changed, in.run());
    journal.created(FACTS, created);
    journal.updated(FACTS, changed.size() - created);
    journal.unchanged(FACTS, wanted.size() - changed.size());
  }

  private static void tell(Journal journal, Map<FactStock.Key, Row> rows, Held held) {
    Row row = rows.get(held.key());
    if (row != null) {
      String says = (row.get("value") + " " + row.get("since")).strip();
      journal.change(row, row.get("number"), "policy.import.fact." + held.key().kind(), null, says);
    }
  }

  /** What a complete list does not name has ended; rows that were left out are named too. */
  private void end(
      Table table, Journal journal, Map<FactStock.Key, Held> known, Map<FactStock.Key, Row> rows) {
    Map<String, PersonId> numbers = people.numbers();
    List<PersonId> leftOut =
        table.leftOut().stream().map(numbers::get).filter(Objects::nonNull).toList();
    List<FactStock.Key> gone =
        known.keySet().stream()
            .filter(key -> !rows.containsKey(key) && !leftOut.contains(key.person()))
            .toList();
    stock.end(gone);
    journal.ended(FACTS, gone.size());
    journal.ending(FACTS, gone.size(), known.size());
  }

  static Refusal unknown(Map<String, PersonId> numbers, String number) {
    return new Nearest(numbers.keySet())
        .to(number)
        .map(near -> Refusal.of("policy.import.near", number, near))
        .orElse(Refusal.of("policy.import.unknown", number));
  }
}
