package org.waymark.app.skills.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Source;
import org.waymark.engine.LevelEstimate;
import org.waymark.engine.LevelModel;
import org.waymark.engine.SkillKind;
import org.waymark.engine.Statement;

/** All that is known of one level, as the engine's model takes it: the one way to a level. */
public record Levels(SkillId skill, SkillKind kind, List<Statement> statements) {
  /** Thanks that count for one level, at most: all of them weigh as much as one thing shown. */
  public static final int MOST_THANKS = 5;

  private static final Set<Source> OWN = Set.of(Source.SELF, Source.CV, Source.ROLE);

  /**
   * Something said.
   *
   * @param severity of who said it, 0 for the person
   */
  public record Said(Source source, int level, LocalDate on, double severity) {}

  /** Something that the person shows for it, and at which level; see {@link Levels#of}. */
  public record Shown(LocalDate on, @Nullable Integer level) {}

  /**
   * From what counts of all that was said of one skill of one person.
   *
   * @param shown what the person shows for it; without a level it supports what the person said
   *     last, and is nothing where they said nothing
   */
  public static Levels of(
      SkillId skill, SkillKind kind, List<Said> said, List<Shown> shown, LocalDate today) {
    List<Statement> statements = new ArrayList<>();
    said.forEach(
        s ->
            statements.add(
                new Statement(source(s.source()), s.level(), age(s.on(), today), s.severity())));
    Optional<Integer> own =
        said.stream()
            .filter(s -> OWN.contains(s.source()))
            .max(Comparator.comparing(Said::on))
            .map(Said::level);
    for (Shown s : shown) {
      Optional.ofNullable(s.level())
          .or(() -> own)
          .ifPresent(
              level ->
                  statements.add(new Statement(Statement.Source.SHOWN, level, age(s.on(), today))));
    }
    return new Levels(skill, kind, statements);
  }

  /**
   * The same with thanks for work that showed it. They name no level: they make the one that was
   * named otherwise a little surer, and never move it.
   */
  public Levels thanked(List<LocalDate> days, LocalDate today) {
    if (statements.isEmpty() || days.isEmpty()) {
      return this;
    }
    int level = estimate().level();
    List<Statement> more = new ArrayList<>(statements);
    days.stream()
        .sorted(Comparator.reverseOrder())
        .limit(MOST_THANKS)
        .forEach(on -> more.add(new Statement(Statement.Source.THANKS, level, age(on, today))));
    return new Levels(skill, kind, more);
  }

  public LevelEstimate estimate() {
    return LevelModel.estimate(statements, kind, null);
  }

  /** What would narrow the level, the most helpful first. */
  public List<LevelModel.Help> whatWouldHelp() {
    return LevelModel.whatWouldHelp(statements, kind, null);
  }

  private static int age(LocalDate on, LocalDate today) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(on, today));
  }

  private static Statement.Source source(Source source) {
    return switch (source) {
      case SELF -> Statement.Source.SELF;
      case MANAGER -> Statement.Source.MANAGER;
      case PEER -> Statement.Source.PEER;
      case CV -> Statement.Source.CV;
      case ROLE -> Statement.Source.ROLE;
    };
  }

  /**
   * How a skill ages: as its group says, else as the taxonomy does; what is needed everywhere is a
   * way of working.
   *
   * @param sort what the taxonomy calls it
   * @param reach 0 everywhere, 3 in one occupation
   */
  public static SkillKind kind(String sort, int reach, @Nullable String group) {
    if (group != null) {
      return SkillKind.valueOf(group.toUpperCase(Locale.ROOT));
    }
    return switch (sort) {
      case "tool" -> SkillKind.TOOL;
      case "language" -> SkillKind.LANGUAGE;
      case "skill" -> reach == 0 ? SkillKind.BEHAVIOUR : SkillKind.KNOWLEDGE;
      default -> SkillKind.KNOWLEDGE;
    };
  }
}
