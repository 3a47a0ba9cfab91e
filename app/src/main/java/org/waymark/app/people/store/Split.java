package org.waymark.app.people.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.waymark.app.people.Saved;

/** What is wanted, against what is known: new, changed, or the same. */
record Split<T>(List<T> fresh, List<T> changed, long unchanged) {
  static <T> Split<T> of(Map<String, T> wanted, Map<String, T> known, BiPredicate<T, T> same) {
    List<T> fresh = new ArrayList<>();
    List<T> changed = new ArrayList<>();
    long unchanged = 0;
    for (Map.Entry<String, T> e : wanted.entrySet()) {
      T before = known.get(e.getKey());
      if (before == null) {
        fresh.add(e.getValue());
      } else if (same.test(before, e.getValue())) {
        unchanged++;
      } else {
        changed.add(e.getValue());
      }
    }
    return new Split<>(fresh, changed, unchanged);
  }

  <I> Saved<I> saved(Map<String, I> ids) {
    return new Saved<>(fresh.size(), changed.size(), unchanged, ids);
  }
}
