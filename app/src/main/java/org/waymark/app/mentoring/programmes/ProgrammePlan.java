package org.waymark.app.mentoring.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.app.kernel.Refusal;
import org.waymark.app.people.UnitId;

/**
 * What learning plans: days, and who may have a mentor; mentors come from anywhere.
 *
 * @param unit with everything below it; null: anywhere
 * @param family code of a job family; null: any
 * @param lowest and {@code highest}: levels of their roles; null: any
 */
public record ProgrammePlan(
    String name,
    String about,
    @Nullable UnitId unit,
    @Nullable String family,
    @Nullable Integer lowest,
    @Nullable Integer highest,
    LocalDate joinUntil,
    LocalDate beginsOn,
    LocalDate endsOn) {
  static final int LONGEST_NAME = 120;
  static final int LONGEST_ABOUT = 2_000;
  static final int HIGHEST_LEVEL = 10;

  public ProgrammePlan {
    name = name.strip();
    about = about.strip();
  }

  List<Refusal> refusals(LocalDate today) {
    List<Refusal> no = new ArrayList<>();
    add(no, "name", name.isEmpty() || name.length() > LONGEST_NAME);
    add(no, "about", about.length() > LONGEST_ABOUT);
    add(no, "ahead", joinUntil.isBefore(today));
    add(no, "days", joinUntil.isAfter(beginsOn) || !beginsOn.isBefore(endsOn));
    add(no, "levels", !level(lowest) || !level(highest) || upsideDown());
    return no;
  }

  private boolean upsideDown() {
    return lowest != null && highest != null && lowest > highest;
  }

  private static boolean level(@Nullable Integer level) {
    return level == null || (level >= 1 && level <= HIGHEST_LEVEL);
  }

  private static void add(List<Refusal> no, String name, boolean broken) {
    if (broken) {
      no.add(Refusal.of("mentoring.programme.no." + name));
    }
  }
}
