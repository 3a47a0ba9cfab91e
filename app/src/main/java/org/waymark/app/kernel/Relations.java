package org.waymark.app.kernel;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All relations of a viewer to people, from every module that knows some. */
@Component
public class Relations {
  private final List<RelationSource> sources;

  Relations(List<RelationSource> sources) {
    this.sources = sources;
  }

  public Set<Relation> of(Viewer viewer, PersonId subject) {
    return of(viewer, List.of(subject)).getOrDefault(subject, Set.of());
  }

  public Map<PersonId, Set<Relation>> of(Viewer viewer, Collection<PersonId> subjects) {
    Map<PersonId, Set<Relation>> all = new HashMap<>();
    for (RelationSource source : sources) {
      source.relations(viewer, subjects).forEach((person, some) -> set(all, person).addAll(some));
    }
    viewer.person().filter(subjects::contains).ifPresent(me -> set(all, me).add(Relation.SELF));
    return all;
  }

  /** Those of them to whom the viewer stands in this relation. */
  public Set<PersonId> having(Viewer viewer, Relation relation, Collection<PersonId> subjects) {
    return sources.stream()
        .filter(source -> source.known().contains(relation))
        .flatMap(source -> source.relations(viewer, subjects).entrySet().stream())
        .filter(e -> e.getValue().contains(relation))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Who stands in this relation to somebody: for naming them, never for deciding what they see. */
  public List<PersonId> holders(Relation relation, PersonId subject) {
    return sources.stream().flatMap(s -> s.holders(relation, subject).stream()).distinct().toList();
  }

  private static Set<Relation> set(Map<PersonId, Set<Relation>> all, PersonId person) {
    return all.computeIfAbsent(person, _ -> EnumSet.noneOf(Relation.class));
  }
}
