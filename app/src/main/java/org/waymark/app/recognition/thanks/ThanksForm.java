package org.waymark.app.recognition.thanks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Paging;
import org.waymark.app.kernel.PersonId;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.People;
import org.waymark.app.people.PersonCard;
import org.waymark.app.people.Scope;
import org.waymark.app.skills.SkillHit;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** What was typed to thank somebody; people and skills were chosen from a list or typed in full. */
record ThanksForm(String person, String who, List<Line> lines, String words, boolean wall) {
  private static final int HITS = 5;

  /** A skill, as typed. */
  record Line(String name, String skill) {
    boolean empty() {
      return name.isEmpty() && skill.isEmpty();
    }
  }

  /** What could be read, and why the rest could not. */
  record Read(@Nullable PersonId person, Set<SkillId> skills, List<Refusal> refusals) {}

  static ThanksForm of(Map<String, String> params) {
    return new ThanksForm(
        text(params, "person"),
        text(params, "who"),
        IntStream.rangeClosed(1, ThanksRule.SKILLS)
            .mapToObj(i -> new Line(text(params, "name" + i), text(params, "skill" + i)))
            .toList(),
        text(params, "words").replace("\r\n", "\n"),
        params.containsKey("wall"));
  }

  private static String text(Map<String, String> params, String name) {
    return params.getOrDefault(name, "").replace("\0", "").strip();
  }

  Read read(People people, Skills skills) {
    List<Refusal> no = new ArrayList<>();
    Optional<PersonId> whom = colleague(people);
    if (whom.isEmpty()) {
      no.add(Refusal.of("recognition.no.person"));
    }
    Set<SkillId> named = new LinkedHashSet<>();
    for (Line line : lines) {
      if (!line.empty()) {
        skill(line, skills)
            .ifPresentOrElse(
                named::add, () -> no.add(Refusal.of("recognition.no.skill", line.name())));
      }
    }
    return new Read(whom.orElse(null), named, no);
  }

  /** The one chosen, else the only one of that name. */
  private Optional<PersonId> colleague(People people) {
    try {
      return Optional.of(new PersonId(UUID.fromString(person)))
          .filter(id -> people.card(id).isPresent());
    } catch (IllegalArgumentException e) {
      List<PersonCard> found =
          who.isEmpty() ? List.of() : people.search(who, Scope.company(), new Paging(1, 2));
      return found.size() == 1 ? Optional.of(found.getFirst().id()) : Optional.empty();
    }
  }

  private static Optional<SkillId> skill(Line line, Skills skills) {
    return line.skill().matches("\\d{1,8}")
        ? Optional.of(SkillId.of(line.skill())).filter(s -> skills.card(s).isPresent())
        : skills.search(line.name(), HITS).stream()
            .map(SkillHit::skill)
            .filter(s -> s.name().equalsIgnoreCase(line.name()))
            .map(s -> s.id())
            .findFirst();
  }
}
