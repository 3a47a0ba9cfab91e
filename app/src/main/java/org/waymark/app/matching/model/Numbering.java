package org.waymark.app.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Ids of other modules as dense numbers from 0, in the order given, and back. */
public final class Numbering<I> {
  private final List<I> ids;
  private final Map<I, Integer> numbers;

  private Numbering(List<I> ids, Map<I, Integer> numbers) {
    this.ids = ids;
    this.numbers = numbers;
  }

  public static <I> Numbering<I> of(Collection<I> ids) {
    return new Numbering<I>(new ArrayList<>(), new HashMap<>()).plus(ids);
  }

  /** The same numbers, and further ones for those that are new. */
  public Numbering<I> plus(Collection<I> more) {
    var all = new Numbering<I>(new ArrayList<>(ids), new HashMap<>(numbers));
    for (I id : more) {
      if (all.numbers.putIfAbsent(id, all.ids.size()) == null) {
        all.ids.add(id);
      }
    }
    return all;
  }

  public int size() {
    return ids.size();
  }

  public I id(int number) {
    return ids.get(number);
  }

  public OptionalInt number(@Nullable I id) {
    Integer number = id == null ? null : numbers.get(id);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
