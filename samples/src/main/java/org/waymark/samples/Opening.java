package org.waymark.samples;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A vacancy or a project; without own requirements the role's count. */
record Opening(
    String code,
    String kind,
    String title,
    @Nullable Role role,
    Unit unit,
    Site site,
    String remote,
    Employee owner,
    int positions,
    String state,
    Dates dates,
    @Nullable Integer sharePercent,
    @Nullable PayBand band,
    String description,
    List<Requirement> requirements,
    List<Application> applications) {

  record Dates(
      @Nullable LocalDate publishedOn,
      @Nullable LocalDate insideUntil,
      @Nullable LocalDate applyBy,
      LocalDate startsOn,
      @Nullable LocalDate endsOn) {}

  record Application(Employee employee, String kind, LocalDate on) {}
}
