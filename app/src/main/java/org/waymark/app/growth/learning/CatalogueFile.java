package org.waymark.app.growth.learning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.exchange.CsvFile;
import org.waymark.app.kernel.Hat;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.skills.SkillCard;
import org.waymark.app.skills.SkillId;
import org.waymark.app.skills.Skills;

/** The learning catalogue with the columns of its import, skills by name. */
@Controller
@ConditionalOnWebApplication
class CatalogueFile {
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "title",
          "kind",
          "provider",
          "language",
          "hours",
          "skills",
          "level_to",
          "description",
          "link");
  private final Courses courses;
  private final Skills skills;

  CatalogueFile(Courses courses, Skills skills) {
    this.courses = courses;
    this.skills = skills;
  }

  @GetMapping("/learning.csv")
  @OpenTo(Hat.EMPLOYEE)
  View csv() {
    List<Course> all = courses.current();
    Map<SkillId, SkillCard> names =
        skills.cards(
            all.stream()
                .map(Course::skills)
                .flatMap(Collection::stream)
                .map(Course.Teaches::skill)
                .collect(Collectors.toSet()));
    return CsvFile.of("learning.csv", COLUMNS, all.stream().map(c -> row(c, names)).toList());
  }

  private static @Nullable Object[] row(Course c, Map<SkillId, SkillCard> names) {
    return new @Nullable Object[] {
      c.code(),
      c.title(),
      c.kind().code(),
      c.provider(),
      c.language(),
      c.hours(),
      c.skills().stream()
          .map(t -> names.get(t.skill()))
          .map(card -> card == null ? "" : card.name())
          .collect(Collectors.joining("; ")),
      c.skills().stream().mapToInt(Course.Teaches::level).max().orElse(0),
      c.description(),
      c.link()
    };
  }
}
