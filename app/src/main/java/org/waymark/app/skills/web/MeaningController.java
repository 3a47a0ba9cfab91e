package org.waymark.app.skills.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.waymark.app.kernel.Hat;
import org.waymark.app.kernel.Viewer;
import org.waymark.app.shell.OpenTo;
import org.waymark.app.shell.PageSlot;
import org.waymark.app.shell.Pages;
import org.waymark.app.shell.Words;
import org.waymark.app.skills.Skills;
import org.waymark.app.skills.model.MeaningProgress;
import org.waymark.app.skills.model.MeaningProgress.Part;
import org.waymark.app.skills.model.MeaningProgress.Stage;

/** How far the catalogues are turned into vectors, beside the imports. */
@Controller
@ConditionalOnWebApplication
class MeaningController {
  private static final int MINUTE = 60;

  private final Pages pages;
  private final MeaningProgress progress;
  private final Skills skills;
  private final boolean on;

  MeaningController(
      Pages pages,
      MeaningProgress progress,
      Skills skills,
      @Value("${waymark.meaning:true}") boolean on) {
    this.pages = pages;
    this.progress = progress;
    this.skills = skills;
    this.on = on;
  }

  @GetMapping("/imports/meaning")
  @OpenTo(Hat.ADMINISTRATOR)
  View show() {
    return pages.pageOrFragment("skills/meaning-page.jte", "skills/meaning.jte", view());
  }

  private MeaningView view() {
    String version = skills.version();
    return new MeaningView(
        on,
        version.isEmpty()
            ? List.of()
            : Stream.of(Stage.values()).map(s -> part(s, progress.part(s), version)).toList());
  }

  private static MeaningView.Part part(Stage stage, Optional<Part> part, String version) {
    boolean waits =
        part.isEmpty() || (part.get().finished() != null && !part.get().version().equals(version));
    if (waits) {
      return new MeaningView.Part(stage.code(), Words.of("skills.meaning.waiting"), 0, false);
    }
    Part p = part.orElseThrow();
    int percent = p.total() == 0 ? 100 : (int) (100L * p.ready() / p.total());
    if (p.finished() != null) {
      return new MeaningView.Part(
          stage.code(), Words.of("skills.meaning.done", p.total()), 100, true);
    }
    Words words =
        p.aSecond() <= 0
            ? Words.of("skills.meaning.at", p.ready(), p.total())
            : Words.of(
                "skills.meaning.left",
                p.ready(),
                p.total(),
                Math.round(p.aSecond()),
                (p.secondsLeft() + MINUTE / 2) / MINUTE);
    return new MeaningView.Part(stage.code(), words, percent, false);
  }

  /** Beside the imports. */
  @Bean
  static PageSlot meaningSlot() {
    return new PageSlot() {
      @Override
      public String place() {
        return "imports.beside";
      }

      @Override
      public Optional<PageSlot.Part> part(Viewer viewer, String subject) {
        return Optional.of(new PageSlot.Part("meaning", "/imports/meaning", "skills.meaning", "m"));
      }
    };
  }
}
