package org.waymark.app.skills.objectives;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.UnitId;
import org.waymark.app.skills.Objectives.Draft;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;

/**
 * An objective as somebody typed it.
 *
 * @param owner id of who was chosen, and {@code who} the name as typed
 * @param skills each chosen from the list, or typed in full
 */
public record ObjectiveForm(
    String title,
    String purpose,
    String unit,
    String owner,
    String who,
    String from,
    String until,
    Set<String> roles,
    List<Line> skills,
    int seen) {
  static final int LINES = 6;
  private static final int LONGEST = 20_000;

  public ObjectiveForm {
    roles = Set.copyOf(roles);
    skills = List.copyOf(skills);
  }

  /** A skill as typed. */
  public record Line(String name, String skill) {
    static final Line EMPTY = new Line("", "");

    boolean empty() {
      return name.isEmpty() && skill.isEmpty();
    }
  }

  static ObjectiveForm of(MultiValueMap<String, String> p) {
    return new ObjectiveForm(
        text(p, "title"),
        text(p, "purpose"),
        text(p, "unit"),
        text(p, text(p, "chosen").isEmpty() ? "owner" : "chosen"),
        text(p, "who"),
        text(p, "from"),
        text(p, "until"),
        new LinkedHashSet<>(p.getOrDefault("roles", List.of())),
        IntStream.range(0, lines(p))
            .mapToObj(i -> new Line(text(p, "name" + i), text(p, "skill" + i)))
            .toList(),
        number(text(p, "seen")));
  }

  private static int lines(MultiValueMap<String, String> params) {
    int lines = LINES;
    while (params.containsKey("name" + lines) && lines <= ObjectiveRule.MOST) {
      lines++;
    }
    return lines;
  }

  static ObjectiveForm of(Objective it, String owner, Map<SkillId, SkillCard> names) {
    Draft what = it.what();
    List<Line> lines = new ArrayList<>();
    for (SkillId skill : what.skills()) {
      SkillCard card = names.get(skill);
      if (card != null) {
        lines.add(new Line(card.name(), skill.toString()));
      }
    }
    do {
      lines.add(Line.EMPTY);
    } while (lines.size() < LINES);
    UnitId unit = what.unit();
    return new ObjectiveForm(
        what.title(),
        what.purpose(),
        unit == null ? "" : unit.toString(),
        what.owner().toString(),
        owner,
        what.from().toString(),
        what.until().toString(),
        new LinkedHashSet<>(what.roles().stream().map(String::valueOf).toList()),
        lines,
        it.version());
  }

  static ObjectiveForm fresh(String unit, String owner, String who, LocalDate today) {
    return new ObjectiveForm(
        "",
        "",
        unit,
        owner,
        who,
        today.toString(),
        today.plusYears(1).toString(),
        Set.of(),
        Collections.nCopies(LINES, Line.EMPTY),
        0);
  }

  static @Nullable LocalDate day(String text, List<Refusal> no) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      no.add(Refusal.of("skills.objective.no.day"));
      return null;
    }
  }

  static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text.matches("\\d{1,8}") ? Integer.parseInt(text) : 0;
  }

  private static String text(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    String text = (value == null ? "" : value).replace("\0", "").replace("\r\n", "\n").strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
