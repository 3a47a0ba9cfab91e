package org.waymark.app.academy.lessons;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.waymark.app.academy.Completions;
import org.waymark.app.academy.Lesson;
import org.waymark.app.kernel.PersonId;

@Component
class CompletionDoor implements Completions {
  private final CompletionStore store;

  CompletionDoor(CompletionStore store) {
    this.store = store;
  }

  @Override
  public Map<PersonId, Set<Lesson>> of(Collection<PersonId> people) {
    Map<PersonId, Set<Lesson>> all = new HashMap<>();
    for (CompletionStore.Entry entry : store.of(people)) {
      Lesson.of(entry.lesson())
          .ifPresent(
              lesson ->
                  all.computeIfAbsent(
                          new PersonId(entry.person()), _ -> EnumSet.noneOf(Lesson.class))
                      .add(lesson));
    }
    return all;
  }

  @Override
  public Set<PersonId> whole(Collection<PersonId> people) {
    return store.of(people).stream()
        .filter(entry -> entry.lesson() == CompletionStore.WHOLE)
        .map(entry -> new PersonId(entry.person()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
