package org.waymark.app.matching.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.people.PersonCard;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.engine.Holding;
import org.waymark.engine.Part;

/** Where one's own levels come from, in words. */
final class Sources {
  private final Map<SkillId, List<Statement>> statements;
  private final Map<PersonId, PersonCard> cards;

  /**
   * @param statements all of one person
   * @param cards of everybody who made one
   */
  Sources(List<Statement> statements, Map<PersonId, PersonCard> cards) {
    this.statements = statements.stream().collect(Collectors.groupingBy(Statement::skill));
    this.cards = cards;
  }

  Words of(Part part, SkillNames names) {
    @Nullable Holding via = part.via();
    if (via == null) {
      return Words.of("matching.from.nothing");
    }
    if (Bars.near(part)) {
      return Words.of("matching.from.near", names.of(via.skill()), via.level(), Bars.percent(part));
    }
    return exact(statements.getOrDefault(new SkillId(via.skill()), List.of()));
  }

  private Words exact(List<Statement> said) {
    List<Integer> peers =
        said.stream()
            .filter(s -> s.source() == Source.PEER)
            .map(Statement::level)
            .sorted()
            .toList();
    Optional<Statement> manager = newest(said, Source.MANAGER);
    if (manager.isPresent()) {
      return rated(manager.get(), peers);
    }
    if (!peers.isEmpty()) {
      return Words.of("matching.from.peers", peers.size());
    }
    return newest(said, Source.SELF)
        .map(s -> Words.of("matching.from.self", s.on()))
        .or(() -> newest(said, Source.CV).map(s -> Words.of("matching.from.cv", s.on())))
        .orElse(Words.of("matching.from.role"));
  }

  /** What colleagues said is told as agreement only where every level is the same. */
  private Words rated(Statement manager, List<Integer> peers) {
    String name = name(manager.by());
    LocalDate on = manager.on();
    if (peers.isEmpty()) {
      return Words.of("matching.from.manager", name, on);
    }
    int low = peers.getFirst();
    int high = peers.getLast();
    if (low == manager.level() && high == manager.level()) {
      return Words.of("matching.from.manager.peers", name, on, peers.size());
    }
    return low == high
        ? Words.of("matching.from.manager.other", name, on, manager.level(), peers.size(), low)
        : Words.of(
            "matching.from.manager.others", name, on, manager.level(), peers.size(), low, high);
  }

  private static Optional<Statement> newest(List<Statement> said, Source source) {
    return said.stream().filter(s -> s.source() == source).max(Comparator.comparing(Statement::on));
  }

  private String name(PersonId by) {
    PersonCard card = cards.get(by);
    return card == null ? "" : card.name();
  }
}
