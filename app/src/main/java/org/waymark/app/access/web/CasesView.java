package org.waymark.app.access.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.CaseSource;
import org.waymark.app.kernel.Refusal;

/**
 * Cases, for those who check what is done with people.
 *
 * @param number what was typed
 */
public record CasesView(List<Line> lines, String number, List<Refusal> refusals) {
  /** One of those that may be listed; whose it is stands on its own page. */
  public record Line(String kind, UUID id, List<String> stage, Instant since) {
    static Line of(String kind, CaseSource.Course course) {
      CaseSource.Stage last = course.stages().getLast();
      return new Line(kind, course.id(), last.keys(), last.at());
    }

    public String href() {
      return "/cases/" + kind + "/" + id;
    }
  }

  /**
   * One case.
   *
   * @param person the name, where it may be told
   */
  public record One(String kind, CaseSource.Course course, @Nullable String person) {}
}
