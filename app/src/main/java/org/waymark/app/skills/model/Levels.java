package org.waymark.app.skills.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.waymark.app.skills.Source;
import org.waymark.app.skills.Statement;
import org.waymark.engine.LevelEstimate;

/** Works out the level that counts from what was said, by the engine's rule. */
public final class Levels {
  private Levels() {}

  /** From the statements about one skill of one person; never of none. */
  public static LevelEstimate of(Collection<Statement> said, LocalDate today) {
    return LevelEstimate.of(
        said.stream().map(s -> of(s.source(), s.level(), s.on(), today)).toList());
  }

  public static org.waymark.engine.Statement of(
      Source source, int level, LocalDate on, LocalDate today) {
    int age = (int) Math.max(0, ChronoUnit.DAYS.between(on, today));
    return new org.waymark.engine.Statement(source(source), level, age);
  }

  private static org.waymark.engine.Statement.Source source(Source source) {
    return switch (source) {
      case SELF -> org.waymark.engine.Statement.Source.SELF;
      case MANAGER -> org.waymark.engine.Statement.Source.MANAGER;
      case PEER -> org.waymark.engine.Statement.Source.PEER;
      case CV -> org.waymark.engine.Statement.Source.CV;
      case ROLE -> org.waymark.engine.Statement.Source.ROLE;
    };
  }
}
