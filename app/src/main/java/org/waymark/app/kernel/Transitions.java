package org.waymark.app.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that may happen to something: in which state, by whom, which act leads to which state,
 * and who is told. The one table that rules ask, that tests walk through, and that draws the
 * picture in the help.
 *
 * @param <S> stages
 * @param <R> who acts, and who is told
 * @param <A> acts
 */
public final class Transitions<S extends Enum<S>, R extends Enum<R>, A extends Enum<A>> {
  /** One line of the table. */
  public record Row<S, R, A>(S from, R actor, A act, S to, Set<R> told) {
    public Row {
      told = Set.copyOf(told);
    }
  }

  private final List<Row<S, R, A>> rows;

  private Transitions(List<Row<S, R, A>> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A table of these rows.
   *
   * @throws IllegalArgumentException where one act of one actor would lead from a state to two
   */
  public static <S extends Enum<S>, R extends Enum<R>, A extends Enum<A>> Transitions<S, R, A> of(
      List<Row<S, R, A>> rows) {
    long different =
        rows.stream().map(r -> List.of(r.from(), r.actor(), r.act())).distinct().count();
    if (different != rows.size()) {
      throw new IllegalArgumentException("an act leads to one state");
    }
    return new Transitions<>(rows);
  }

  public List<Row<S, R, A>> rows() {
    return rows;
  }

  /** What follows; nothing where this actor may not do that now. */
  public Optional<Row<S, R, A>> after(S from, R actor, A act) {
    return rows.stream()
        .filter(r -> r.from() == from && r.actor() == actor && r.act() == act)
        .findFirst();
  }

  /** What somebody with these parts may do now. */
  public Set<A> acts(S from, Set<R> actors) {
    return rows.stream()
        .filter(r -> r.from() == from && actors.contains(r.actor()))
        .map(Row::act)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The table as a state diagram in Mermaid's notation. */
  public String mermaid() {
    List<String> lines = new ArrayList<>(List.of("stateDiagram-v2"));
    Set<S> left = rows.stream().map(Row::from).collect(Collectors.toSet());
    rows.stream()
        .collect(
            Collectors.groupingBy(
                r -> List.of(r.from(), r.to(), r.act()),
                LinkedHashMap::new,
                Collectors.mapping(r -> words(r.actor()), Collectors.joining(", "))))
        .forEach(
            (step, actors) ->
                lines.add(
                    "  %s --> %s: %s (%s)"
                        .formatted(step.get(0), step.get(1), words(step.get(2)), actors)));
    rows.stream()
        .map(Row::to)
        .filter(to -> !left.contains(to))
        .distinct()
        .forEach(end -> lines.add("  " + end + " --> [*]"));
    return String.join("\n", lines) + "\n";
  }

  private static String words(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
