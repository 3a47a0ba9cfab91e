package org.waymark.app.recognition.rewards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.recognition.Measure;

/** Measures managers, one query for each measure. */
@Component
class Standings {
  private final List<Measure> measures;
  private final RuleBook book;
  private final Clock clock;

  Standings(List<Measure> measures, RuleBook book, Clock clock) {
    this.measures = measures;
    this.book = book;
    this.clock = clock;
  }

  /** Of what anything is known today; a rule that asks for something else waits for its module. */
  Set<String> known() {
    return measures.stream().map(Measure::code).collect(Collectors.toUnmodifiableSet());
  }

  Standing of(PersonId manager) {
    return Objects.requireNonNull(of(List.of(manager)).get(manager));
  }

  Map<PersonId, Standing> of(Collection<PersonId> managers) {
    Rules rules = book.inForce();
    Map<PersonId, Map<String, Integer>> measured = new HashMap<>();
    managers.forEach(m -> measured.put(m, new HashMap<>()));
    var span = rules.span(LocalDate.now(clock));
    for (Measure measure : measures) {
      measure
          .of(managers, span)
          .forEach(
              (manager, value) -> {
                Map<String, Integer> own = measured.get(manager);
                if (own != null) {
                  own.put(measure.code(), value);
                }
              });
    }
    Map<PersonId, Standing> standings = new HashMap<>();
    measured.forEach((manager, values) -> standings.put(manager, new Standing(rules, values)));
    return standings;
  }
}
